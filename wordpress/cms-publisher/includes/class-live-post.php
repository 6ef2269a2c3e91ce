<?php

namespace CmsPublisher;

defined('ABSPATH') || exit;

/**
 * What a post shows now, as JsonLd::complete() wants to know it.
 */
final class LivePost
{
	/**
	 * Headline, permalink, dates, author and image.
	 *
	 * @return array<string, mixed> Null for what a draft does not have.
	 */
	public static function facts(\WP_Post $post): array
	{
		$isPublic = in_array($post->post_status, ['publish', 'private'], true);
		$author = get_userdata((int) $post->post_author);
		return [
			'headline' => self::plain($post->post_title),
			'url' => $isPublic ? (string) get_permalink($post) : null,
			'published' => $isPublic ? self::date($post, 'date') : null,
			'modified' => self::date($post, 'modified'),
			'author' => [
				'@type' => 'Person',
				'name' => $author ? $author->display_name : '',
				'url' => get_author_posts_url((int) $post->post_author),
			],
			'image' => self::image($post),
		];
	}

	/** Text without markup: WordPress stores titles and captions as HTML. */
	public static function plain(string $html): string
	{
		return trim(html_entity_decode(wp_strip_all_tags($html), ENT_QUOTES, 'UTF-8'));
	}

	/** In the site's time zone, with its offset on that day. */
	private static function date(\WP_Post $post, string $field): ?string
	{
		$date = get_post_datetime($post, $field);
		return $date ? $date->format(DATE_ATOM) : null;
	}

	/** @return array<mixed>|null The featured image. */
	private static function image(\WP_Post $post): ?array
	{
		$id = get_post_thumbnail_id($post);
		return $id ? Picture::describe((int) $id) : null;
	}
}
