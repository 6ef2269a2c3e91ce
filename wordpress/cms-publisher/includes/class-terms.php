<?php

namespace CmsPublisher;

defined('ABSPATH') || exit;

/**
 * Categories and tags of a post, read past every cache.
 */
final class Terms
{
	private const TAXONOMIES = ['categories' => 'category', 'tags' => 'post_tag'];

	/**
	 * The terms of a post.
	 *
	 * @return array<string, array<int, array{id: int, name: string, slug: string}>> Field of the protocol => its terms.
	 */
	public static function read(int $id): array
	{
		global $wpdb;
		$rows = $wpdb->get_results(
			$wpdb->prepare(
				"SELECT t.term_id, t.name, t.slug, tt.taxonomy FROM {$wpdb->term_relationships} r"
				. " JOIN {$wpdb->term_taxonomy} tt ON tt.term_taxonomy_id = r.term_taxonomy_id"
				. " JOIN {$wpdb->terms} t ON t.term_id = tt.term_id"
				. " WHERE r.object_id = %d AND tt.taxonomy IN ('category', 'post_tag') ORDER BY t.term_id",
				$id
			)
		);
		$terms = array_fill_keys(array_keys(self::TAXONOMIES), []);
		foreach ($rows as $row) {
			$group = (string) array_search($row->taxonomy, self::TAXONOMIES, true);
			$name = html_entity_decode($row->name, ENT_QUOTES, 'UTF-8');
			$terms[$group][] = ['id' => (int) $row->term_id, 'name' => $name, 'slug' => $row->slug];
		}
		return $terms;
	}
}
