<?php

namespace CmsPublisher;

defined('ABSPATH') || exit;

/**
 * Where title tag, meta description and keyphrase live: in the active SEO plugin's own fields, where people edit them, or
 * in ours where no such plugin is active.
 *
 * Which of them the last push used is remembered with the post. Until the next push after an SEO plugin came or went,
 * a field that is empty in the present place counts as it stands in the former one.
 */
final class SeoFields
{
	public const OWN = 'companion';

	/** Place => field of the protocol => meta key. All in One SEO has a table instead: AioseoTable. */
	private const KEYS = [
		self::OWN => [
			'title_tag' => '_cms_publisher_title_tag',
			'meta_description' => '_cms_publisher_meta_description',
			'focus_keyphrase' => '_cms_publisher_focus_keyphrase',
		],
		'yoast' => [
			'title_tag' => '_yoast_wpseo_title',
			'meta_description' => '_yoast_wpseo_metadesc',
			'focus_keyphrase' => '_yoast_wpseo_focuskw',
		],
		'rank-math' => [
			'title_tag' => 'rank_math_title',
			'meta_description' => 'rank_math_description',
			'focus_keyphrase' => 'rank_math_focus_keyword',
		],
		'seopress' => [
			'title_tag' => '_seopress_titles_title',
			'meta_description' => '_seopress_titles_desc',
			'focus_keyphrase' => '_seopress_analysis_target_kw',
		],
	];

	private const EMPTY = ['title_tag' => '', 'meta_description' => '', 'focus_keyphrase' => ''];

	/** The place that holds on this site now: the SEO plugin's slug, or OWN. */
	public static function place(): string
	{
		$active = SeoPlugin::active();
		return $active ? $active['slug'] : self::OWN;
	}

	/** @return string[] The meta keys of every place. */
	public static function metaKeys(): array
	{
		return array_merge(...array_values(array_map('array_values', self::KEYS)));
	}

	/**
	 * The fields of a post as they count now.
	 *
	 * @param int                   $postId The post.
	 * @param array<string, string> $meta   Its meta under metaKeys() and Meta::SEO_PLACE.
	 * @return array<string, string> Field of the protocol => text; '' where there is none.
	 */
	public static function read(int $postId, array $meta): array
	{
		$place = self::place();
		$former = self::formerPlace($meta);
		$fields = self::readFrom($place, $postId, $meta);
		if ($former !== $place) {
			$fields = array_filter($fields, 'strlen') + array_filter(self::readFrom($former, $postId, $meta), 'strlen');
		}
		return array_merge(self::EMPTY, $fields);
	}

	/** Where the last push put the fields. */
	public static function formerPlace(array $meta): string
	{
		return ($meta[Meta::SEO_PLACE] ?? '') ?: self::OWN;
	}

	/**
	 * The fields as rows of our own meta, where they belong there now; none where an SEO plugin has them.
	 *
	 * @param array<string, string> $fields Field of the protocol => text.
	 * @return array<string, string> Meta key => text.
	 */
	public static function ownRows(array $fields): array
	{
		return self::place() === self::OWN ? self::rows($fields, self::OWN) : [];
	}

	/**
	 * Puts the fields into the SEO plugin's, where one is active.
	 *
	 * @param int                   $postId The post.
	 * @param array<string, string> $fields Field of the protocol => text; fields that are not named stay.
	 */
	public static function writeToPlugin(int $postId, array $fields): void
	{
		$place = self::place();
		if ($place === self::OWN || !$fields) {
			return;
		}
		if ($place === 'aioseo') {
			AioseoTable::write($postId, $fields);
		}
		self::update($postId, self::rows($fields, $place));
		// Ours would count again, out of date, on the day when the SEO plugin goes.
		self::update($postId, array_fill_keys(array_keys(self::rows($fields, self::OWN)), ''));
	}

	/** @return array<string, string> */
	private static function readFrom(string $place, int $postId, array $meta): array
	{
		if ($place === 'aioseo') {
			return AioseoTable::read($postId);
		}
		$fields = [];
		foreach (self::KEYS[$place] ?? [] as $field => $key) {
			$fields[$field] = $meta[$key] ?? '';
		}
		return $fields;
	}

	/** @return array<string, string> Meta key => text. */
	private static function rows(array $fields, string $place): array
	{
		$rows = [];
		foreach (array_intersect_key(self::KEYS[$place] ?? [], $fields) as $field => $key) {
			$rows[$key] = $fields[$field];
		}
		return $rows;
	}

	/** Through core, one by one: the SEO plugin listens (Yoast renews its own tables). It takes no row for an empty field. */
	private static function update(int $postId, array $meta): void
	{
		foreach ($meta as $key => $value) {
			if ($value === '') {
				delete_post_meta($postId, $key);
			} else {
				update_post_meta($postId, $key, wp_slash($value));
			}
		}
	}
}
