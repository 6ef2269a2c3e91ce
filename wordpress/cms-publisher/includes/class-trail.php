<?php

namespace CmsPublisher;

defined('ABSPATH') || exit;

/**
 * Notes who changed which fields of a pushed post, wherever they did it: editor, quick edit, an SEO plugin's box, REST.
 *
 * A save comes in many steps, so the post is looked at once, at the end of the request, and compared with how it was
 * last known.
 */
final class Trail
{
	private const ATTEMPTS = 3;

	/** @var array<int, array<int, true>> Site => post => touched in this request. */
	private static array $touched = [];

	public static function register(): void
	{
		add_action('save_post', [self::class, 'touch']);
		add_action('set_object_terms', [self::class, 'touch']);
		foreach (['added_post_meta', 'updated_post_meta', 'deleted_post_meta'] as $action) {
			add_action($action, [self::class, 'touchMeta'], 10, 3);
		}
		add_action('shutdown', [self::class, 'write'], PHP_INT_MAX);
	}

	/** @param int $postId A post of whatever kind. */
	public static function touch($postId): void
	{
		self::$touched[get_current_blog_id()][(int) $postId] = true;
	}

	/** @param int|int[] $metaId */
	public static function touchMeta($metaId, $postId, $key): void
	{
		if ($key === '_thumbnail_id' || $key === Meta::JSON_LD || in_array($key, SeoFields::metaKeys(), true)) {
			self::touch($postId);
		}
	}

	/** What a push has written is no change by people. */
	public static function forget(int $postId): void
	{
		unset(self::$touched[get_current_blog_id()][$postId]);
	}

	/** At the end of the request. */
	public static function write(): void
	{
		foreach (self::$touched as $site => $posts) {
			$isElsewhere = is_multisite() && $site !== get_current_blog_id();
			if ($isElsewhere) {
				switch_to_blog($site);
			}
			array_map([self::class, 'look'], array_keys($posts));
			if ($isElsewhere) {
				restore_current_blog();
			}
		}
		self::$touched = [];
	}

	private static function look(int $postId): void
	{
		if ((string) get_post_meta($postId, Meta::KEY, true) === '') {
			return;
		}
		for ($attempt = 0; $attempt < self::ATTEMPTS; $attempt++) {
			$article = Article::read($postId);
			$history = $article ? $article->historyWithChange(get_current_user_id()) : null;
			if (!$history || Meta::replace($postId, Meta::HISTORY, $article->history()->toJson(), $history->toJson())) {
				return;
			}
		}
	}
}
