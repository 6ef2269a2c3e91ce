<?php

namespace CmsPublisher;

defined('ABSPATH') || exit;

/**
 * The fields of All in One SEO 4 and later: a table of its own with one row a post, read and written past its caches and
 * within our transaction. Columns that are not ours stay as they are.
 */
final class AioseoTable
{
	/** @return array<string, string> Field of the protocol => text. */
	public static function read(int $postId): array
	{
		$row = self::row($postId);
		if (!$row) {
			return [];
		}
		$keyphrases = json_decode((string) $row['keyphrases'], true);
		return [
			'title_tag' => (string) $row['title'],
			'meta_description' => (string) $row['description'],
			'focus_keyphrase' => (string) ($keyphrases['focus']['keyphrase'] ?? ''),
		];
	}

	/** @param array<string, string> $fields Field of the protocol => text; fields that are not named stay. */
	public static function write(int $postId, array $fields): void
	{
		global $wpdb;
		$row = self::row($postId);
		$columns = ['updated' => gmdate('Y-m-d H:i:s')] + array_filter(
			['title' => $fields['title_tag'] ?? null, 'description' => $fields['meta_description'] ?? null],
			'is_string'
		);
		if (isset($fields['focus_keyphrase'])) {
			$columns['keyphrases'] = self::keyphrases((string) ($row['keyphrases'] ?? ''), $fields['focus_keyphrase']);
		}
		if ($row) {
			$wpdb->update(self::table(), $columns, ['post_id' => $postId]);
		} else {
			$wpdb->insert(self::table(), $columns + ['post_id' => $postId, 'created' => $columns['updated']]);
		}
	}

	/** The stored list with another focus keyphrase: further keyphrases are people's; a new one has no score yet. */
	private static function keyphrases(string $stored, string $focus): string
	{
		$keyphrases = json_decode($stored, true);
		$keyphrases = (is_array($keyphrases) ? $keyphrases : []) + ['focus' => [], 'additional' => []];
		if (($keyphrases['focus']['keyphrase'] ?? '') !== $focus) {
			$keyphrases['focus'] = ['keyphrase' => $focus, 'score' => 0, 'analysis' => new \stdClass()];
		}
		return (string) wp_json_encode($keyphrases);
	}

	/** @return array<string, ?string>|null Null also where the plugin was deleted with its table. */
	private static function row(int $postId): ?array
	{
		global $wpdb;
		$suppressed = $wpdb->suppress_errors();
		$sql = 'SELECT title, description, keyphrases FROM ' . self::table() . ' WHERE post_id = %d ORDER BY id LIMIT 1';
		$row = $wpdb->get_row($wpdb->prepare($sql, $postId), ARRAY_A);
		$wpdb->suppress_errors($suppressed);
		return $row ?: null;
	}

	private static function table(): string
	{
		global $wpdb;
		return $wpdb->prefix . 'aioseo_posts';
	}
}
