<?php

namespace CmsPublisher;

defined('ABSPATH') || exit;

/**
 * Caption and credit below the featured image on a pushed post's own page: the block of core's themes shows none.
 */
final class PictureCaption
{
	public static function register(): void
	{
		add_filter('render_block_core/post-featured-image', [self::class, 'print'], 10, 3);
	}

	/**
	 * The block with its caption; as it is where it has one, where there is none, and for every other post.
	 *
	 * @param string    $html  The figure; '' where the post has no image.
	 * @param array     $block The parsed block.
	 * @param \WP_Block $made  The block itself, which knows the post that it is of.
	 */
	public static function print($html, $block, $made): string
	{
		$html = (string) $html;
		$id = (int) ($made->context['postId'] ?? 0);
		$end = strripos($html, '</figure>');
		if ($end === false || stripos($html, '<figcaption') !== false || !self::isWanted($id)) {
			return $html;
		}
		$caption = (string) wp_get_attachment_caption((int) get_post_thumbnail_id($id));
		$element = $caption === '' ? '' : '<figcaption class="wp-element-caption">' . wp_kses_post($caption) . '</figcaption>';
		return substr_replace($html, $element, $end, 0);
	}

	private static function isWanted(int $id): bool
	{
		if ($id < 1 || !is_singular('post') || get_queried_object_id() !== $id || post_password_required($id)) {
			return false;
		}
		/**
		 * Filters whether the featured image's caption is printed below it.
		 *
		 * @param bool     $print True on a pushed post's own page.
		 * @param \WP_Post $post  The post.
		 */
		return (bool) apply_filters('cms_publisher_print_caption', get_post_meta($id, Meta::KEY, true) !== '', get_post($id));
	}
}
