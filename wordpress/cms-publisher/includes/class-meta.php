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

	/** Where the last push put the SEO fields (SeoFields). */
	public const SEO_PLACE = '_cms_publisher_seo_place';
	/** Pushes, and people's changes since the last one (History). */
	public const HISTORY = '_cms_publisher_history';
	/** The newer version that waits (Waiting). */
	public const WAITING = '_cms_publisher_waiting';
	/** What each sentence of the last push stands on (SentenceSources). */
	public const PROVENANCE = '_cms_publisher_provenance';

	public const JSON_LD = '_cms_publisher_json_ld';

	/** SEO fields that people may edit, here where no SEO plugin has them. */
	private const SEO = [
		'_cms_publisher_title_tag',
		'_cms_publisher_meta_description',
		'_cms_publisher_focus_keyphrase',
		self::JSON_LD,
	];

	private const BOOKKEEPING = [self::KEY, self::PAYLOAD_SHA256, self::BASE, self::BASE_FIELDS];

	/** Not shown by core's routes. */
	private const INTERNAL = [self::SEO_PLACE, self::HISTORY, self::WAITING, self::PROVENANCE];

	public static function register(): void
	{
		foreach (array_merge(self::SEO, self::BOOKKEEPING) as $key) {
			register_post_meta(
				'post',
				$key,
				[
					'type' => 'string',
					'single' => true,
					// Not in the public answer: what was pushed, and a hash of a password, are the newsroom's business.
					'show_in_rest' => ['schema' => ['context' => ['edit']]],
					'sanitize_callback' => [self::class, $key === self::JSON_LD ? 'jsonLd' : 'line'],
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
		return array_merge(self::SEO, self::BOOKKEEPING, self::INTERNAL);
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
	 * Stores meta of a post: rows that are missing in one statement (core takes three a row, a fifth of a whole push),
	 * rows that changed through core.
	 *
	 * @param int                   $postId The post.
	 * @param array<string, string> $meta   Meta key => value, sanitized.
	 */
	public static function store(int $postId, array $meta): void
	{
		$stored = self::read($postId, array_keys($meta));
		$missing = array_diff_key($meta, $stored);
		if ($missing && !self::insert($postId, $missing)) {
			// One value that the database refuses (emoji in an old charset) must not take the others along.
			$stored += array_fill_keys(array_keys($missing), null);
		}
		foreach (array_intersect_key($meta, $stored) as $key => $value) {
			if ($stored[$key] !== $value) {
				update_post_meta($postId, $key, wp_slash($value));
			}
		}
		wp_cache_delete($postId, 'post_meta');
	}

	/**
	 * Replaces a value, unless another request was faster.
	 *
	 * @param int    $postId The post.
	 * @param string $key    Meta key.
	 * @param string $before The value that is stored, for all we know.
	 * @param string $after  Another value.
	 */
	public static function replace(int $postId, string $key, string $before, string $after): bool
	{
		global $wpdb;
		$row = ['post_id' => $postId, 'meta_key' => $key, 'meta_value' => $before]; // phpcs:ignore
		$isDone = $wpdb->update($wpdb->postmeta, ['meta_value' => $after], $row) === 1; // phpcs:ignore
		wp_cache_delete($postId, 'post_meta');
		return $isDone;
	}

	/**
	 * What is stored under these keys, past every cache.
	 *
	 * @param int      $postId The post.
	 * @param string[] $keys   Meta keys.
	 * @return array<string, string> Without the keys that have no row.
	 */
	public static function read(int $postId, array $keys): array
	{
		global $wpdb;
		$marks = implode(',', array_fill(0, count($keys), '%s'));
		// The oldest row of a key, which core shows as the single one, comes last and stays.
		$sql = "SELECT meta_key, meta_value FROM {$wpdb->postmeta} WHERE post_id = %d AND meta_key IN ({$marks})"
			. ' ORDER BY meta_id DESC';
		$rows = $wpdb->get_results($wpdb->prepare($sql, array_merge([$postId], $keys)));
		return array_map('strval', array_column($rows, 'meta_value', 'meta_key'));
	}

	/** @param array<string, string> $meta Rows to add. */
	private static function insert(int $postId, array $meta): bool
	{
		global $wpdb;
		$values = [];
		foreach ($meta as $key => $value) {
			array_push($values, $postId, $key, $value);
		}
		$marks = implode(',', array_fill(0, count($meta), '(%d,%s,%s)'));
		$sql = "INSERT INTO {$wpdb->postmeta} (post_id, meta_key, meta_value) VALUES {$marks}";
		return $wpdb->query($wpdb->prepare($sql, $values)) === count($meta);
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
		if (!self::isJsonLd($sent[self::JSON_LD] ?? '')) {
			$message = __('The JSON-LD is not a JSON object.', 'cms-publisher');
			return new \WP_Error('cms_publisher_invalid_json_ld', $message, ['status' => 400]);
		}
		return $prepared;
	}
}
