<?php

namespace CmsPublisher;

defined('ABSPATH') || exit;

/**
 * A hash for each field that people can edit, and one ETag over all of them: what changed, and whether anything did.
 */
final class Fingerprint
{
	/** Field name => first 16 hex digits of the sha256 of its value. */
	private array $hashes;

	/** @param array<string, string> $hashes Field name => hash. */
	private function __construct(array $hashes)
	{
		ksort($hashes);
		$this->hashes = $hashes;
	}

	/**
	 * The fingerprint of these values. Lists of ids count as sets.
	 *
	 * @param array<string, string|int|int[]> $fields Field name => stored value.
	 */
	public static function of(array $fields): self
	{
		$hashes = [];
		foreach ($fields as $name => $value) {
			if (is_array($value)) {
				sort($value);
				$value = implode(',', $value);
			}
			$hashes[$name] = substr(hash('sha256', (string) $value), 0, 16);
		}
		return new self($hashes);
	}

	/** The fingerprint that was stored as `toJson()`; null where nothing usable is stored. */
	public static function fromJson(string $json): ?self
	{
		$hashes = json_decode($json, true);
		if (!is_array($hashes) || $hashes === [] || array_filter($hashes, 'is_string') !== $hashes) {
			return null;
		}
		return new self($hashes);
	}

	public function toJson(): string
	{
		return (string) json_encode($this->hashes);
	}

	/** The ETag without its quotes. */
	public function etag(): string
	{
		return hash('sha256', $this->toJson());
	}

	/**
	 * The fingerprint with no word on some fields: they count as changed ever after.
	 *
	 * @param string[] $fields Names of fields.
	 */
	public function without(array $fields): self
	{
		return new self(array_fill_keys(array_intersect(array_keys($this->hashes), $fields), '') + $this->hashes);
	}

	/**
	 * The names of the fields that are not as they were.
	 *
	 * @return string[] In the order of the alphabet.
	 */
	public function changedSince(self $before): array
	{
		$names = array_keys($this->hashes + $before->hashes);
		sort($names);
		return array_values(
			array_filter(
				$names,
				function (string $name) use ($before): bool {
					return ($this->hashes[$name] ?? null) !== ($before->hashes[$name] ?? null);
				}
			)
		);
	}

	/**
	 * The ETags of an If-Match header, without quotes; none for a missing header and for "*".
	 *
	 * Servers that compress answers make an ETag weak (nginx) or put "-gzip" or "-br" behind it (Apache), and clients send
	 * back what they got: all of these name the same state. "*" names no state, so it can't say what the client has seen.
	 *
	 * @return string[]
	 */
	public static function parseIfMatch(string $header): array
	{
		preg_match_all('/(?:W\/)?"?([0-9a-f]{64})(?:-[a-z]+|;[a-z]+)?"?/', $header, $found);
		return $found[1];
	}
}
