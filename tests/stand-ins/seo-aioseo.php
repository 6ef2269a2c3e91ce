<?php

/**
 * Stands in for All in One SEO in tests: its constant, its table, the field `aioseo_meta_data` of posts, and the filter of
 * its schema with what it does to the values afterwards. License: GPL-2.0-or-later.
 */

define('AIOSEO_VERSION', '4.9.8');

function stand_in_aioseo_table(): string
{
	global $wpdb;
	return $wpdb->prefix . 'aioseo_posts';
}

function stand_in_aioseo_row(int $id): array
{
	global $wpdb;
	$row = $wpdb->get_row($wpdb->prepare('SELECT * FROM ' . stand_in_aioseo_table() . ' WHERE post_id = %d', $id), ARRAY_A);
	return $row ?: ['title' => null, 'description' => null, 'keyphrases' => null, 'og_title' => null];
}

add_action('init', static function (): void {
	global $wpdb;
	$wpdb->query('CREATE TABLE IF NOT EXISTS ' . stand_in_aioseo_table() . ' (id bigint(20) unsigned NOT NULL AUTO_INCREMENT,'
		. ' post_id bigint(20) unsigned NOT NULL, title text DEFAULT NULL, description text DEFAULT NULL,'
		. ' keyphrases longtext DEFAULT NULL, og_title text DEFAULT NULL, robots_default tinyint(1) DEFAULT 1 NOT NULL,'
		. ' created datetime NOT NULL, updated datetime NOT NULL, PRIMARY KEY (id))');
});

add_action('rest_api_init', static function (): void {
	register_rest_field('post', 'aioseo_meta_data', [
		'get_callback' => static function ($post): array {
			$row = stand_in_aioseo_row((int) $post['id']);
			$row['keyphrases'] = json_decode((string) $row['keyphrases']);
			return $row;
		},
		'update_callback' => static function ($value, $post): void {
			global $wpdb;
			$columns = array_intersect_key((array) $value, ['title' => 1, 'description' => 1, 'og_title' => 1]);
			if (isset($value['keyphrases'])) {
				$columns['keyphrases'] = wp_json_encode($value['keyphrases']);
			}
			$columns['updated'] = gmdate('Y-m-d H:i:s');
			if (!$wpdb->update(stand_in_aioseo_table(), $columns, ['post_id' => $post->ID])) {
				$wpdb->insert(stand_in_aioseo_table(), $columns + ['post_id' => $post->ID, 'created' => $columns['updated']]);
			}
		},
	]);
});

add_filter('pre_get_document_title', static function ($title) {
	return is_singular() ? (stand_in_aioseo_row(get_queried_object_id())['title'] ?: $title) : $title;
}, 99999);

// "#post_title" is a variable here, markup is stripped, empty values go.
function stand_in_aioseo_clean(array $data): array
{
	foreach ($data as $name => $value) {
		$value = is_array($value) ? stand_in_aioseo_clean($value) : trim(preg_replace('/#(post_title|site_title|separator_sa)\b/', '', wp_strip_all_tags((string) $value)));
		if (empty($value)) {
			unset($data[$name]);
		} else {
			$data[$name] = $value;
		}
	}
	return $data;
}

add_action('wp_head', static function (): void {
	if (!is_singular('post')) {
		return;
	}
	$url = get_permalink();
	$description = stand_in_aioseo_row(get_queried_object_id())['description'];
	printf("<meta name=\"description\" content=\"%s\" />\n", esc_attr((string) $description));
	$graph = apply_filters('aioseo_schema_output', [
		['@type' => 'Article', '@id' => $url . '#article', 'headline' => '#post_title', 'isPartOf' => ['@id' => $url . '#webpage']],
		['@type' => 'WebPage', '@id' => $url . '#webpage', 'url' => $url],
	]);
	$graph = stand_in_aioseo_clean($graph);
	usort($graph, static function ($a, $b): int {
		return strcmp($a['@type'], $b['@type']);
	});
	$json = ['@context' => 'https://schema.org', '@graph' => $graph];
	echo '<script type="application/ld+json" class="aioseo-schema">' . wp_json_encode($json) . "</script>\n";
}, 1);
