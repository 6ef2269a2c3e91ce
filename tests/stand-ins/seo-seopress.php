<?php

/**
 * Stands in for SEOPress and SEOPress PRO in tests: constant, meta keys, route, and its articles: an automatic one, and one
 * that people set for the post (`_stand_in_manual_article`). License: GPL-2.0-or-later.
 */

define('SEOPRESS_VERSION', '9.0');

add_action('init', static function (): void {
	foreach (['_seopress_titles_title', '_seopress_titles_desc'] as $key) {
		register_post_meta('post', $key, [
			'type' => 'string',
			'single' => true,
			'show_in_rest' => true,
			'auth_callback' => static function ($allowed, $name, $id, $user): bool {
				return user_can($user, 'edit_post', $id);
			},
		]);
	}
});

add_action('rest_api_init', static function (): void {
	register_rest_route('seopress/v1', '/posts/(?P<id>\d+)/target-keywords', [
		'methods' => 'PUT',
		'permission_callback' => static function ($request): bool {
			return current_user_can('edit_post', (int) $request['id']);
		},
		'callback' => static function ($request): array {
			update_post_meta((int) $request['id'], '_seopress_analysis_target_kw', wp_slash($request['_seopress_analysis_target_kw']));
			return ['code' => 'success'];
		},
	]);
});

add_action('wp_head', static function (): void {
	add_filter('pre_get_document_title', static function ($title) {
		return is_singular() ? (get_post_meta(get_queried_object_id(), '_seopress_titles_title', true) ?: $title) : $title;
	}, 10);
}, 0);

add_action('wp_head', static function (): void {
	if (!is_singular('post')) {
		return;
	}
	$id = get_queried_object_id();
	printf("<meta name=\"description\" content=\"%s\">\n", esc_attr(get_post_meta($id, '_seopress_titles_desc', true)));
	$article = ['@context' => 'https://schema.org', '@type' => 'NewsArticle', 'headline' => get_the_title()];
	if (get_post_meta($id, '_stand_in_manual_article', true)) {
		$article = apply_filters('seopress_pro_get_json_data_article', $article, []);
		echo '<script type="application/ld+json">' . wp_json_encode($article) . "</script>\n";
		return;
	}
	$article = apply_filters('seopress_schemas_auto_article_json', $article);
	$html = '<script type="application/ld+json">' . wp_json_encode($article) . "</script>\n";
	echo apply_filters('seopress_schemas_auto_article_html', $html);
}, 2);
