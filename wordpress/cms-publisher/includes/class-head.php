<?php

namespace CmsPublisher;

defined('ABSPATH') || exit;

/**
 * Title tag, meta description and JSON-LD of a pushed post. An SEO plugin prints title and description itself, from its
 * own fields; the JSON-LD is ours everywhere.
 */
final class Head
{
	/** Hooks the output up when the page that is asked for is a pushed post, or its preview for those who may see it. */
	public static function register(): void
	{
		$post = is_singular('post') ? get_queried_object() : null;
		if (!$post instanceof \WP_Post || post_password_required($post)) {
			return;
		}
		/**
		 * Filters whether title tag and description are printed.
		 *
		 * @param bool     $print True where no SEO plugin is active.
		 * @param \WP_Post $post  The post.
		 */
		if (apply_filters('cms_publisher_print_head', SeoPlugin::active() === null, $post)) {
			add_filter('pre_get_document_title', [self::class, 'title'], 20);
			add_action('wp_head', [self::class, 'description'], 1);
		}
		$jsonLd = self::jsonLd($post);
		if ($jsonLd !== []) {
			(new SeoSchema($jsonLd))->register();
		}
	}

	/** The title tag as it was written, whole: the theme adds no site name to it. */
	public static function title($title): string
	{
		$own = self::field('title_tag');
		return $own === '' ? (string) $title : esc_html($own);
	}

	public static function description(): void
	{
		$description = self::field('meta_description');
		if ($description !== '') {
			printf("<meta name=\"description\" content=\"%s\" />\n", esc_attr($description));
		}
	}

	private static function field(string $name): string
	{
		$id = get_queried_object_id();
		$meta = array_map('strval', array_map('current', array_filter((array) get_post_meta($id), 'is_array')));
		return SeoFields::read($id, $meta)[$name];
	}

	/** @return array<string, mixed> The stored JSON-LD, completed from the live post; empty for none. */
	private static function jsonLd(\WP_Post $post): array
	{
		$stored = json_decode((string) get_post_meta($post->ID, Meta::JSON_LD, true), true);
		if (!is_array($stored) || $stored === []) {
			return [];
		}
		/**
		 * Filters the JSON-LD, completed from the live post, before it is printed; an empty array for none of ours.
		 *
		 * @param array    $jsonLd The object.
		 * @param \WP_Post $post   The post.
		 */
		return (array) apply_filters('cms_publisher_json_ld', JsonLd::complete($stored, LivePost::facts($post)), $post);
	}
}
