<?php

/**
 * Stands in for Yoast SEO in tests: its constant, meta keys, sanitizing, indexable table and schema filters, as far as
 * another plugin meets them. License: GPL-2.0-or-later.
 */

define('WPSEO_VERSION', '27.7');

const STAND_IN_YOAST_KEYS = ['_yoast_wpseo_title', '_yoast_wpseo_metadesc', '_yoast_wpseo_focuskw'];

add_action('init', static function (): void {
	global $wpdb;
	$table = $wpdb->prefix . 'yoast_indexable';
	$wpdb->query("CREATE TABLE IF NOT EXISTS {$table} (object_id bigint NOT NULL PRIMARY KEY, title text, description text)");
	foreach (STAND_IN_YOAST_KEYS as $key) {
		register_meta('post', $key, [
			'type' => 'string',
			'single' => true,
			'show_in_rest' => true,
			'sanitize_callback' => static function ($value) {
				return trim(wp_strip_all_tags((string) $value));
			},
			'auth_callback' => static function ($allowed, $name, $id, $user): bool {
				return user_can($user, 'edit_post', $id);
			},
		]);
	}
});

// Yoast keeps no row for an empty field.
add_filter('update_post_metadata', static function ($check, $id, $key, $value) {
	if (in_array($key, STAND_IN_YOAST_KEYS, true) && $value === '') {
		delete_post_meta($id, $key);
		return true;
	}
	return $check;
}, 10, 4);

// What it prints comes from its indexables, renewed when a post is saved and, at the end, when its meta changed.
function stand_in_yoast_build(int $id): void
{
	global $wpdb;
	$wpdb->replace($wpdb->prefix . 'yoast_indexable', [
		'object_id' => $id,
		'title' => get_post_meta($id, '_yoast_wpseo_title', true),
		'description' => get_post_meta($id, '_yoast_wpseo_metadesc', true),
	]);
}

$GLOBALS['stand_in_yoast_changed'] = [];
add_action('wp_insert_post', static function ($id): void {
	unset($GLOBALS['stand_in_yoast_changed'][$id]);
	stand_in_yoast_build((int) $id);
}, PHP_INT_MAX);
foreach (['added_post_meta', 'updated_post_meta', 'deleted_post_meta'] as $stand_in_action) {
	add_action($stand_in_action, static function ($ids, $id, $key): void {
		if (strpos($key, '_yoast_wpseo_') === 0) {
			$GLOBALS['stand_in_yoast_changed'][$id] = true;
		}
	}, 10, 3);
}
register_shutdown_function(static function (): void {
	array_map('stand_in_yoast_build', array_keys($GLOBALS['stand_in_yoast_changed']));
});

function stand_in_yoast_indexable(): array
{
	global $wpdb;
	$sql = "SELECT title, description FROM {$wpdb->prefix}yoast_indexable WHERE object_id = %d";
	return (array) $wpdb->get_row($wpdb->prepare($sql, get_queried_object_id()), ARRAY_A) + ['title' => '', 'description' => ''];
}

add_filter('pre_get_document_title', static function ($title) {
	return is_singular() ? (stand_in_yoast_indexable()['title'] ?: $title) : $title;
}, 15);

add_action('wp_head', static function (): void {
	if (!is_singular('post')) {
		return;
	}
	printf("<meta name=\"description\" content=\"%s\" />\n", esc_attr((string) stand_in_yoast_indexable()['description']));
	$url = get_permalink();
	$graph = [];
	$pieces = [
		'article' => [
			'@type' => 'Article',
			'@id' => $url . '#article',
			'isPartOf' => ['@id' => $url . '#webpage'],
			'author' => ['@id' => home_url('/#/schema/person/1')],
			'headline' => get_the_title(),
			'mainEntityOfPage' => ['@id' => $url . '#webpage'],
			'publisher' => ['@id' => home_url('/#organization')],
		],
		'webpage' => ['@type' => 'WebPage', '@id' => $url . '#webpage', 'url' => $url],
		'organization' => ['@type' => 'Organization', '@id' => home_url('/#organization')],
	];
	foreach ($pieces as $name => $piece) {
		$graph[] = apply_filters('wpseo_schema_' . $name, $piece, null);
	}
	$graph = apply_filters('wpseo_schema_graph', $graph, null);
	$output = apply_filters('wpseo_json_ld_output', ['@context' => 'https://schema.org', '@graph' => $graph], '');
	if ($output) {
		echo '<script type="application/ld+json" class="yoast-schema-graph">' . wp_json_encode($output) . "</script>\n";
	}
}, 1);
