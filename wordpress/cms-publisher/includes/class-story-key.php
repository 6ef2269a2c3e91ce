<?php

namespace CmsPublisher;

defined('ABSPATH') || exit;

/**
 * What a story key may be, and the names made from it.
 *
 * ASCII only: a key travels in a URL's path, and database collations take "é" for "e". Names of rows hold a hash,
 * because the same collations take "A" for "a" and keys are case-sensitive.
 */
final class StoryKey
{
	/** The most bytes that an indexed column of an old utf8mb4 database takes. */
	public const MAX_BYTES = 191;

	/** A letter or digit first, so that "." and ".." are no keys. */
	private const PATTERN = '/\A[A-Za-z0-9][A-Za-z0-9._~:-]*\z/';

	/**
	 * Whether it may name a story.
	 *
	 * @param mixed $key What a client sent.
	 */
	public static function isValid($key): bool
	{
		return is_string($key) && strlen($key) <= self::MAX_BYTES && preg_match(self::PATTERN, $key) === 1;
	}

	/** The post meta under which the post of that story is found: meta keys have an index, meta values don't. */
	public static function indexName(string $key): string
	{
		return '_cms_publisher_index_' . self::hash($key);
	}

	/** The option whose unique row is the write lock of that story. */
	public static function lockName(string $key): string
	{
		return 'cms_publisher_lock_' . self::hash($key);
	}

	/** The option that remembers that the post of that story was deleted. */
	public static function goneName(string $key): string
	{
		return 'cms_publisher_gone_' . self::hash($key);
	}

	private static function hash(string $key): string
	{
		return substr(hash('sha256', $key), 0, 32);
	}
}
