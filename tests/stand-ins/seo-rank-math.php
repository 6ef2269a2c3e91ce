<?php

/**
 * Stands in for Rank Math in tests: its constant, meta keys, its route, and the filter of its JSON-LD with what it does to
 * the values afterwards. License: GPL-2.0-or-later.
 */

define('RANK_MATH_VERSION', '1.0.250');

add_action('rest_api_init', static function (): void {
	register_rest_route('rankmath/v1', '/updateMeta', [
		'methods' => 'POST',
		'permission_callback' => static function ($request): bool {
			return current_user_can('edit_post', (int) $request['objectID']);
		},
		'callback' => static function ($request): array {
			foreach ((array) $request['meta'] as $key => $value) {
				update_post_meta((int) $request['objectID'], $key, wp_slash($value));
			}
			return ['slug' => true];
		},
	]);
});

add_filter('pre_get_document_title', static function ($title) {
	return is_singular() ? (get_post_meta(get_queried_object_id(), 'rank_math_title', true) ?: $title) : $title;
}, 15);

add_action('wp_head', static function (): void {
	if (is_singular('post')) {
		do_action('rank_math/head');
	}
}, 1);

add_action('rank_math/head', static function (): void {
	$description = get_post_meta(get_queried_object_id(), 'rank_math_description', true);
	printf("<meta name=\"description\" content=\"%s\"/>\n", esc_attr($description));
}, 6);

add_filter('rank_math/json_ld', static function ($data) {
	$url = get_permalink();
	$data['publisher'] = ['@type' => 'Organization', '@id' => home_url('/#organization')];
	$data['WebPage'] = ['@type' => 'WebPage', '@id' => $url . '#webpage', 'url' => $url];
	$data['richSnippet'] = ['@type' => 'BlogPosting', 'headline' => get_the_title()];
	return $data;
});
// Rank Math connects its entities late.
add_filter('rank_math/json_ld', static function ($data) {
	if (isset($data['richSnippet'])) {
		$url = get_permalink();
		$data['richSnippet'] += ['@id' => $url . '#richSnippet', 'isPartOf' => ['@id' => $url . '#webpage']];
	}
	return $data;
}, 99);

add_action('rank_math/head', static function (): void {
	$data = apply_filters('rank_math/json_ld', [], null);
	if (is_array($data) && $data) {
		$json = ['@context' => 'https://schema.org', '@graph' => array_values($data)];
		echo '<script type="application/ld+json" class="rank-math-schema">'
			. wp_json_encode(wp_kses_post_deep($json), JSON_UNESCAPED_SLASHES) . "</script>\n";
	}
}, 90);
