<?php

namespace CmsPublisher;

defined('ABSPATH') || exit;

/**
 * What happened to a pushed post, kept small: its last pushes, and what people changed since the last one, by whom.
 */
final class History
{
	private const PUSHES = 10;
	private const CHANGES = 20;

	/** @var array<int, array{by: int, at: string, fields: string[]}> Oldest first. */
	private array $pushes;
	/** @var array<int, array{by: int, at: string, fields: string[]}> Oldest first. */
	private array $changes;
	/** The fields as the last change left them, as Fingerprint::toJson(); '' after a push: they are its base. */
	private string $seen;

	private function __construct(array $pushes, array $changes, string $seen)
	{
		$this->pushes = $pushes;
		$this->changes = $changes;
		$this->seen = $seen;
	}

	/** The history that was stored as `toJson()`; an empty one where nothing usable is stored. */
	public static function fromJson(string $json): self
	{
		$stored = json_decode($json, true);
		$list = static function (string $name) use ($stored): array {
			return array_values(array_filter((array) ($stored[$name] ?? []), [self::class, 'isEntry']));
		};
		return new self($list('pushes'), $list('changes'), is_string($stored['seen'] ?? null) ? $stored['seen'] : '');
	}

	public function toJson(): string
	{
		return (string) json_encode(['pushes' => $this->pushes, 'changes' => $this->changes, 'seen' => $this->seen]);
	}

	/**
	 * A push: what people changed before it has been seen, and is taken or overwritten with their knowledge.
	 *
	 * @param int      $by     The user.
	 * @param string   $at     ISO 8601, UTC.
	 * @param string[] $fields What it changed; none for a new draft.
	 * @param array{revision?: int, forced?: array{by: string, reason: string}} $note Where people's version is kept that it
	 *                         went over, and who wanted that.
	 */
	public function withPush(int $by, string $at, array $fields, array $note = []): self
	{
		$pushes = array_merge($this->pushes, [['by' => $by, 'at' => $at, 'fields' => $fields] + $note]);
		return new self(array_slice($pushes, -self::PUSHES), [], '');
	}

	/**
	 * After a push that lets people's changes of some fields stand: they stay people's.
	 *
	 * @param self        $before The history before that push.
	 * @param string[]    $fields The fields.
	 * @param Fingerprint $after  How the push left all of them.
	 */
	public function withKept(self $before, array $fields, Fingerprint $after): self
	{
		return new self($this->pushes, $before->changes($fields), $after->toJson());
	}

	/**
	 * A person's change. Saves of one person in a row are one change.
	 *
	 * @param int         $by     The user.
	 * @param string      $at     ISO 8601, UTC.
	 * @param string[]    $fields What was changed.
	 * @param Fingerprint $after  How it left the fields.
	 */
	public function withChange(int $by, string $at, array $fields, Fingerprint $after): self
	{
		$changes = $this->changes;
		$last = end($changes);
		if ($last && $last['by'] === $by) {
			array_pop($changes);
			$fields = array_values(array_unique(array_merge($last['fields'], $fields)));
			sort($fields);
		}
		$changes[] = ['by' => $by, 'at' => $at, 'fields' => $fields];
		return new self($this->pushes, array_slice($changes, -self::CHANGES), $after->toJson());
	}

	/** The fields as the last change left them; null where none is known since the last push. */
	public function seen(): ?Fingerprint
	{
		return Fingerprint::fromJson($this->seen);
	}

	/** @return array<int, array<string, mixed>> Oldest first: by, at, fields, and what withPush() notes. */
	public function pushes(): array
	{
		return $this->pushes;
	}

	/**
	 * The changes since the last push that still make a difference.
	 *
	 * @param string[]|null $fields The fields that differ now; null where that is not known.
	 * @return array<int, array{by: int, at: string, fields: string[]}> Oldest first.
	 */
	public function changes(?array $fields): array
	{
		$changes = $this->changes;
		foreach ($fields === null ? [] : $changes as $index => $change) {
			$changes[$index]['fields'] = array_values(array_intersect($change['fields'], $fields));
		}
		return array_values(array_filter($changes, [self::class, 'hasFields']));
	}

	private static function hasFields(array $change): bool
	{
		return $change['fields'] !== [];
	}

	private static function isEntry($entry): bool
	{
		return is_array($entry) && is_int($entry['by'] ?? null) && is_string($entry['at'] ?? null)
			&& is_array($entry['fields'] ?? null);
	}
}
