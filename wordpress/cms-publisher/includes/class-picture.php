<?php

namespace CmsPublisher;

defined('ABSPATH') || exit;

/**
 * A featured image as search engines want to know it: with its crops, where a push uploaded some, and its credit.
 */
final class Picture
{
	/** Who took it: a client sends it with the upload, people may change it. */
	public const CREDIT = '_cms_publisher_credit';

	/** How a push names the crops of a picture: its slug, then one of these. */
	private const SHAPES = ['16x9', '4x3', '1x1'];
	/** The slug of an uploaded picture, made of its bytes. */
	private const SLUG = '/\Acmspub-[0-9a-f]{64}\z/';

	public static function register(): void
	{
		register_post_meta(
			'attachment',
			self::CREDIT,
			[
				'type' => 'string',
				'single' => true,
				'show_in_rest' => true,
				'sanitize_callback' => [Meta::class, 'line'],
				'auth_callback' => static function ($allowed, $metaKey, $postId, $userId): bool {
					return user_can($userId, 'edit_post', $postId);
				},
			]
		);
	}

	/**
	 * The object, or the list of them where there are several: each file once, in schema.org's terms.
	 *
	 * The crops that a push uploaded, without any the picture itself; then WordPress's own sizes in shapes that these lack.
	 *
	 * @param int $id An attachment.
	 * @return array<mixed>|null Null where it has no file.
	 */
	public static function describe(int $id): ?array
	{
		$objects = array_values(array_filter(array_map([self::class, 'object'], self::crops($id) ?: [$id])));
		foreach (PictureShapes::complete($objects, self::sizes($id)) as $size) {
			$objects[] = self::object($id, $size);
		}
		return count($objects) > 1 ? $objects : ($objects[0] ?? null);
	}

	/** @return array<string, array{width: int, height: int}> What WordPress made of the picture itself: the size's name => pixels. */
	private static function sizes(int $id): array
	{
		$data = wp_get_attachment_metadata($id);
		return is_array($data) ? (array) ($data['sizes'] ?? []) : [];
	}

	/** @return int[] The crops that stand in the library, widest shape first. */
	private static function crops(int $id): array
	{
		$slug = (string) get_post_field('post_name', $id);
		if (preg_match(self::SLUG, $slug) !== 1) {
			return [];
		}
		$names = array_map(
			static function (string $shape) use ($slug): string {
				return "{$slug}-{$shape}";
			},
			self::SHAPES
		);
		$query = ['post_type' => 'attachment', 'post_status' => 'inherit', 'numberposts' => count($names)];
		return wp_list_pluck(get_posts($query + ['post_name__in' => $names, 'orderby' => 'post_name__in']), 'ID');
	}

	/** @return array<string, mixed>|null */
	private static function object(int $id, string $size = 'full'): ?array
	{
		$source = wp_get_attachment_image_src($id, $size);
		if (!$source) {
			return null;
		}
		$image = ['@type' => 'ImageObject', 'url' => $source[0], 'width' => (int) $source[1], 'height' => (int) $source[2]];
		$words = [
			'caption' => LivePost::plain((string) wp_get_attachment_caption($id)),
			'creditText' => (string) get_post_meta($id, self::CREDIT, true),
		];
		return $image + array_filter($words, 'strlen');
	}
}
