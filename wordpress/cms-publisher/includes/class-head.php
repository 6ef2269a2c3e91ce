<?php

namespace CmsPublisher;

defined('ABSPATH') || exit;

/**
 * Title tag, meta description and JSON-LD of a pushed post, where no SEO plugin prints its own.
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
		 * Filters whether title tag, description and JSON-LD are printed.
		 *
		 * @param bool     $print True where no SEO plugin is active.
		 * @param \WP_Post $post  The post.
		 */
		if (apply_filters('cms_publisher_print_head', SeoPlugin::active() === null, $post)) {
			add_filter('pre_get_document_title', [self::class, 'title'], 20);
			add_action('wp_head', [self::class, 'description'], 1);
			add_action('wp_head', [self::class, 'jsonLd'], 5);
		}
	}

	/** The title tag as it was written, whole: the theme adds no site name to it. */
	public static function title($title): string
	{
		$own = self::meta('title_tag');
		return $own === '' ? (string) $title : esc_html($own);
	}

	public static function description(): void
	{
		$description = self::meta('meta_description');
		if ($description !== '') {
			printf("<meta name=\"description\" content=\"%s\" />\n", esc_attr($description));
		}
	}

	public static function jsonLd(): void
	{
		$stored = json_decode(self::meta('json_ld'), true);
		if (!is_array($stored) || $stored === []) {
			return;
		}
		$post = get_queried_object();
		/**
		 * Filters the JSON-LD, completed from the live post, before it is printed.
		 *
		 * @param array    $jsonLd The object.
		 * @param \WP_Post $post   The post.
		 */
		$jsonLd = apply_filters('cms_publisher_json_ld', JsonLd::complete($stored, self::live($post)), $post);
		printf("<script type=\"application/ld+json\">%s</script>\n", JsonLd::encode($jsonLd)); // phpcs:ignore -- escaped as JSON
	}

	private static function meta(string $field): string
	{
		return (string) get_post_meta(get_queried_object_id(), Meta::SEO[$field], true);
	}

	/** @return array<string, mixed> What JsonLd::complete() wants to know. */
	private static function live(\WP_Post $post): array
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
	private static function plain(string $html): string
	{
		return trim(html_entity_decode(wp_strip_all_tags($html), ENT_QUOTES, 'UTF-8'));
	}

	/** In the site's time zone, with its offset on that day. */
	private static function date(\WP_Post $post, string $field): ?string
	{
		$date = get_post_datetime($post, $field);
		return $date ? $date->format(DATE_ATOM) : null;
	}

	/** @return array<string, mixed>|null The featured image. */
	private static function image(\WP_Post $post): ?array
	{
		$id = get_post_thumbnail_id($post);
		$source = $id ? wp_get_attachment_image_src($id, 'full') : false;
		if (!$source) {
			return null;
		}
		$image = ['@type' => 'ImageObject', 'url' => $source[0], 'width' => (int) $source[1], 'height' => (int) $source[2]];
		$caption = self::plain((string) wp_get_attachment_caption($id));
		return $caption === '' ? $image : $image + ['caption' => $caption];
	}
}
