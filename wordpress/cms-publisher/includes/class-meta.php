<?php

namespace CmsPublisher;

defined('ABSPATH') || exit;

/**
 * The post meta of a pushed article: SEO fields that people may edit, and the bookkeeping that only a push writes.
 */
final class Meta
{
	public const KEY = '_cms_publisher_key';
	public const PAYLOAD_SHA256 = '_cms_publisher_payload_sha256';
	/** The ETag after the last push. */
	public const BASE = '_cms_publisher_base';
	/** The hashes of the single fields after the last push (Fingerprint). */
	public const BASE_FIELDS = '_cms_publisher_base_fields';

	/** SEO field of the protocol => meta key. */
	public const SEO = [
		'title_tag' => '_cms_publisher_title_tag',
		'meta_description' => '_cms_publisher_meta_description',
		'focus_keyphrase' => '_cms_publisher_focus_keyphrase',
		'json_ld' => '_cms_publisher_json_ld',
	];

	private const BOOKKEEPING = [self::KEY, self::PAYLOAD_SHA256, self::BASE, self::BASE_FIELDS];

	public static function register(): void
	{
		foreach (self::keys() as $key) {
			register_post_meta(
				'post',
				$key,
				[
					'type' => 'string',
					'single' => true,
					'show_in_rest' => true,
					'sanitize_callback' => [self::class, $key === self::SEO['json_ld'] ? 'jsonLd' : 'line'],
					'auth_callback' => static function ($allowed, $metaKey, $postId, $userId): bool {
						return user_can($userId, 'edit_post', $postId);
					},
				]
			);
		}
	}

	/** @return string[] Every meta key but the index, whose name holds a hash. */
	public static function keys(): array
	{
		return array_merge(array_values(self::SEO), self::BOOKKEEPING);
	}

	/**
	 * One line of plain text, otherwise as it was sent; escaping is for the output.
	 *
	 * Not sanitize_text_field: it deletes "%de" from "20%de" and all that follows a "<".
	 *
	 * @param mixed $value What was sent.
	 */
	public static function line($value): string
	{
		$line = is_scalar($value) ? preg_replace('/[\x00-\x20\x7F]+/u', ' ', (string) $value) : null;
		return $line === null ? '' : trim($line, ' ');
	}

	/**
	 * A JSON object as canonical ASCII JSON, safe in any database charset and within HTML; '' for anything else.
	 *
	 * @param mixed $value A JSON string, or an object already decoded.
	 */
	public static function jsonLd($value): string
	{
		$object = is_string($value) ? json_decode($value) : $value;
		if (is_array($object) && $object !== array_values($object)) {
			$object = (object) $object;
		}
		if (!is_object($object)) {
			return '';
		}
		return (string) json_encode($object, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES);
	}

	/** Whether it can be stored as JSON-LD: a JSON object, or empty to take it away. */
	public static function isJsonLd($value): bool
	{
		return $value === '' || self::jsonLd($value) !== '';
	}

	/**
	 * Core's own posts route: bookkeeping can't be changed there (unchanged values pass, the editor sends them all), and
	 * broken JSON-LD is refused before anything is written.
	 *
	 * @param \stdClass|\WP_Error $prepared The post to be.
	 * @param \WP_REST_Request    $request  The request to /wp/v2/posts.
	 * @return \stdClass|\WP_Error
	 */
	public static function guard($prepared, $request)
	{
		$sent = is_array($request['meta']) ? $request['meta'] : [];
		foreach (array_intersect(self::BOOKKEEPING, array_keys($sent)) as $key) {
			$stored = $request['id'] ? (string) get_post_meta((int) $request['id'], $key, true) : '';
			if ((string) $sent[$key] !== $stored) {
				/* translators: %s: name of a custom field. */
				$message = sprintf(__('%s is written by a push only.', 'cms-publisher'), $key);
				return new \WP_Error('cms_publisher_read_only_meta', $message, ['status' => 403]);
			}
		}
		if (!self::isJsonLd($sent[self::SEO['json_ld']] ?? '')) {
			$message = __('The JSON-LD is not a JSON object.', 'cms-publisher');
			return new \WP_Error('cms_publisher_invalid_json_ld', $message, ['status' => 400]);
		}
		return $prepared;
	}
}
