<?php

namespace CmsPublisher;

defined('ABSPATH') || exit;

/**
 * Which post is a story's: one per site and key, and remembered when it was deleted.
 */
final class Relation
{
	/**
	 * The id of the story's post, trashed or not. Where a plugin copied a post with its meta, the original has the key.
	 */
	public static function find(string $key): ?int
	{
		global $wpdb;
		$id = $wpdb->get_var(
			$wpdb->prepare(
				"SELECT m.post_id FROM {$wpdb->postmeta} m JOIN {$wpdb->posts} p ON p.ID = m.post_id"
				. " WHERE m.meta_key = %s AND p.post_type <> 'revision' ORDER BY m.post_id LIMIT 1",
				StoryKey::indexName($key)
			)
		);
		return $id === null ? null : (int) $id;
	}

	/**
	 * A post is about to be deleted for good: remember whose it was, so that the next push doesn't quietly make another.
	 *
	 * @param int $postId The post.
	 */
	public static function remember($postId): void
	{
		$key = (string) get_post_meta((int) $postId, Meta::KEY, true);
		if ($key !== '' && self::find($key) === (int) $postId) {
			$gone = ['key' => $key, 'id' => (int) $postId, 'by' => get_current_user_id(), 'at' => gmdate('Y-m-d\TH:i:s\Z')];
			update_option(StoryKey::goneName($key), (string) wp_json_encode($gone), false);
		}
	}

	/**
	 * What is remembered of a deleted post.
	 *
	 * @return array{id: int, by: string, at: string}|null Its id, who deleted it and when.
	 */
	public static function gone(string $key): ?array
	{
		global $wpdb;
		// Past the options cache: a rolled back push may have left its own view there.
		$sql = "SELECT option_value FROM {$wpdb->options} WHERE option_name = %s";
		$gone = json_decode((string) $wpdb->get_var($wpdb->prepare($sql, StoryKey::goneName($key))), true);
		if (!is_array($gone)) {
			return null;
		}
		$user = get_userdata((int) $gone['by']);
		return ['id' => (int) $gone['id'], 'by' => $user ? $user->display_name : '', 'at' => (string) $gone['at']];
	}

	public static function forget(string $key): void
	{
		delete_option(StoryKey::goneName($key));
	}
}
