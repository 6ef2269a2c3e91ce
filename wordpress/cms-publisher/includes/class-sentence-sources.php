<?php

namespace CmsPublisher;

defined('ABSPATH') || exit;

/**
 * What each sentence of the last push stands on: passages of sources that may be confidential, so for those who may edit
 * the post, and for nobody else.
 */
final class SentenceSources
{
	/** What is kept beside a post. */
	public const MAX_BYTES = 262144;

	private const FIELD = 'cms_publisher_provenance';

	/** Core's own routes show it with context=edit; the field can't be written there. */
	public static function register(): void
	{
		register_rest_field(
			'post',
			self::FIELD,
			[
				'get_callback' => [self::class, 'show'],
				'schema' => [
					'description' => __('What each sentence of the last push stands on.', 'cms-publisher'),
					'type' => ['object', 'null'],
					'context' => ['edit'],
					'readonly' => true,
				],
			]
		);
	}

	/**
	 * Asks once more: not every route that prepares a post with context=edit asks for the right to edit that very post
	 * (lists in older WordPress, other plugins' routes).
	 *
	 * @param array<string, mixed> $post As core represents it.
	 * @return array<string, mixed>|null
	 */
	public static function show(array $post): ?array
	{
		return current_user_can('edit_post', $post['id']) ? self::of((int) $post['id']) : null;
	}

	/**
	 * The record as it was pushed; null where none is kept. Whoever calls this asks for the user's rights.
	 *
	 * @return array{sources: array<int, array<string, string>>, sentences: array<int, array<string, mixed>>}|null
	 */
	public static function of(int $postId): ?array
	{
		return self::decode((string) get_post_meta($postId, Meta::PROVENANCE, true));
	}

	/**
	 * Whether it can be stored: the record as ASCII JSON, or empty to take it away.
	 *
	 * @param mixed $text What was sent.
	 */
	public static function isValid($text): bool
	{
		if ($text === '') {
			return true;
		}
		$isShort = is_string($text) && strlen($text) <= self::MAX_BYTES;
		return $isShort && !preg_match('/[^\x20-\x7E]/', $text) && self::decode($text) !== null;
	}

	/** The record, if it is one. */
	private static function decode(string $text): ?array
	{
		$record = json_decode($text, true);
		if (!is_array($record) || !self::isListOf($record['sources'] ?? null, [self::class, 'isSource'])) {
			return null;
		}
		return self::isListOf($record['sentences'] ?? null, [self::class, 'isSentence']) ? $record : null;
	}

	private static function isSource($value): bool
	{
		return is_array($value) && self::hasTexts($value, ['name', 'date', 'url']) && isset($value['name']);
	}

	private static function isSentence($value): bool
	{
		return is_array($value) && self::hasTexts($value, ['text', 'by']) && isset($value['text'])
			&& self::isListOf($value['support'] ?? [], [self::class, 'isSupport']);
	}

	private static function isSupport($value): bool
	{
		return is_array($value) && is_int($value['source'] ?? null) && self::hasTexts($value, ['text'])
			&& is_bool($value['cut'] ?? false);
	}

	/** Whether these are texts where they are there. */
	private static function hasTexts(array $value, array $names): bool
	{
		$known = array_intersect_key($value, array_flip($names));
		return array_filter($known, 'is_string') === $known;
	}

	private static function isListOf($value, callable $isOne): bool
	{
		return is_array($value) && $value === array_values($value) && array_filter($value, $isOne) === $value;
	}
}
