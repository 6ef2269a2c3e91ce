<?php

namespace CmsPublisher;

defined('ABSPATH') || exit;

/**
 * The sources that a pushed article names in its JSON-LD: what it is based on, and what it cites.
 */
final class Sources
{
	private const ROLES = ['isBasedOn' => 'basis', 'citation' => 'cited'];

	/**
	 * The sources of an article, those that it is based on first.
	 *
	 * @param mixed $jsonLd The decoded JSON-LD: an article, or a graph that holds one.
	 * @return array<int, array{role: string, outlet: string, title: string, date: string, url: string}> Plain texts, dates
	 *         in ISO 8601; '' for what is not known. An entry has at least one of outlet, title and url.
	 */
	public static function of($jsonLd): array
	{
		$sources = [];
		foreach (self::nodes($jsonLd) as $node) {
			foreach (self::ROLES as $property => $role) {
				foreach (self::all($node[$property] ?? []) as $work) {
					$sources[] = ['role' => $role] + self::source($work);
				}
			}
		}
		return array_values(array_filter($sources, [self::class, 'isKnown']));
	}

	/** The shortest name: whose text it is, else what it is called, else where it is. */
	public static function name(array $source): string
	{
		$host = (string) parse_url($source['url'], PHP_URL_HOST);
		return ($source['outlet'] ?: $source['title']) ?: $host;
	}

	/** @return array<int, array<string, mixed>> */
	private static function nodes($jsonLd): array
	{
		$graph = is_array($jsonLd) ? $jsonLd['@graph'] ?? [$jsonLd] : [];
		return array_filter(is_array($graph) ? $graph : [], 'is_array');
	}

	/** schema.org's way: a single value bare, several as a list. */
	private static function all($value): array
	{
		return is_array($value) && $value === array_values($value) ? $value : [$value];
	}

	/** @return array{outlet: string, title: string, date: string, url: string} */
	private static function source($work): array
	{
		if (!is_array($work)) {
			$work = [self::isUrl(self::text($work)) ? 'url' : 'name' => $work];
		}
		$url = self::first($work, ['url', '@id']);
		return [
			'outlet' => self::names($work['publisher'] ?? '') ?: self::names($work['author'] ?? ''),
			'title' => self::first($work, ['headline', 'name']),
			'date' => self::first($work, ['datePublished']),
			'url' => self::isUrl($url) ? $url : '',
		];
	}

	/** The first of these properties that holds a text. */
	private static function first(array $work, array $properties): string
	{
		foreach ($properties as $property) {
			$text = self::text($work[$property] ?? '');
			if ($text !== '') {
				return $text;
			}
		}
		return '';
	}

	private static function isUrl(string $text): bool
	{
		return preg_match('~^https?://~i', $text) === 1;
	}

	/** The names of one or more persons or organizations. */
	private static function names($value): string
	{
		$names = [];
		foreach (self::all($value) as $party) {
			$names[] = self::text(is_array($party) ? $party['name'] ?? '' : $party);
		}
		return implode(', ', array_filter($names, 'strlen'));
	}

	private static function text($value): string
	{
		return is_string($value) ? trim($value) : '';
	}

	private static function isKnown(array $source): bool
	{
		return $source['outlet'] . $source['title'] . $source['url'] !== '';
	}
}
