<?php

namespace CmsPublisher;

use WP_REST_Response;

defined('ABSPATH') || exit;

/**
 * What a client must know before it pushes: who it is, what it may do here, and what this site can keep.
 */
final class Status
{
	/** Raised when an old client would misread an answer. */
	public const PROTOCOL = 1;

	private const SITE_ID = 'cms_publisher_site_id';
	private const TRANSACTIONAL = ['innodb', 'xtradb', 'rocksdb', 'tokudb', 'ndbcluster', 'sqlite'];

	/** The answer to GET /status. */
	public static function answer(): WP_REST_Response
	{
		$engines = self::engines();
		return new WP_REST_Response(
			[
				'plugin' => CMS_PUBLISHER_VERSION,
				'protocol' => self::PROTOCOL,
				'wordpress' => get_bloginfo('version'),
				'php' => PHP_VERSION,
				'site_id' => self::siteId(),
				'blog_id' => get_current_blog_id(),
				'multisite' => is_multisite(),
				'url' => home_url('/'),
				'name' => html_entity_decode(get_bloginfo('name'), ENT_QUOTES, 'UTF-8'),
				'locale' => get_locale(),
				'timezone' => wp_timezone_string(),
				'user' => self::user(),
				'capabilities' => self::capabilities(),
				'seo_plugin' => SeoPlugin::active(),
				'transactions' => $engines !== [] && array_diff($engines, self::TRANSACTIONAL) === [],
				'engines' => $engines,
				'object_cache' => (bool) wp_using_ext_object_cache(),
				'limits' => [
					'upload_bytes' => wp_max_upload_size(),
					'key_bytes' => StoryKey::MAX_BYTES,
					'provenance_bytes' => SentenceSources::MAX_BYTES,
				],
			]
		);
	}

	/**
	 * This site's name for journals, made once. By INSERT IGNORE: add_option overwrites what a simultaneous request made.
	 */
	public static function siteId(): string
	{
		global $wpdb;
		$id = (string) get_option(self::SITE_ID, '');
		if ($id !== '') {
			return $id;
		}
		$sql = "INSERT IGNORE INTO {$wpdb->options} (option_name, option_value, autoload) VALUES (%s, %s, 'no')";
		$wpdb->query($wpdb->prepare($sql, self::SITE_ID, wp_generate_uuid4()));
		wp_cache_delete('notoptions', 'options');
		wp_cache_delete(self::SITE_ID, 'options');
		return (string) get_option(self::SITE_ID, '');
	}

	/** @return array<string, mixed> */
	private static function user(): array
	{
		$user = wp_get_current_user();
		return ['id' => $user->ID, 'name' => $user->display_name, 'roles' => array_values($user->roles)];
	}

	/**
	 * What the current user may do here. `unfiltered_html` is asked of WordPress itself: a role can have it where
	 * multisite denies it.
	 *
	 * @return array<string, bool>
	 */
	private static function capabilities(): array
	{
		$names = [
			'edit_posts' => 'edit_posts',
			'edit_others_posts' => 'edit_others_posts',
			'publish_posts' => 'publish_posts',
			'upload_files' => 'upload_files',
			'unfiltered_html' => 'unfiltered_html',
			'assign_categories' => get_taxonomy('category')->cap->assign_terms,
			'create_categories' => get_taxonomy('category')->cap->edit_terms,
			'assign_tags' => get_taxonomy('post_tag')->cap->assign_terms,
			// Core's REST route lets those who may assign a tag make one.
			'create_tags' => get_taxonomy('post_tag')->cap->assign_terms,
		];
		return array_map('current_user_can', $names);
	}

	/** @return string[] The engines of the tables that a push writes, in lower case. */
	private static function engines(): array
	{
		global $wpdb;
		if (class_exists('WP_SQLite_DB', false) || (defined('DB_ENGINE') && DB_ENGINE === 'sqlite')) {
			return ['sqlite'];
		}
		$tables = [$wpdb->posts, $wpdb->postmeta, $wpdb->options, $wpdb->term_relationships];
		$marks = implode(',', array_fill(0, count($tables), '%s'));
		$sql = 'SELECT DISTINCT ENGINE FROM information_schema.TABLES'
			. " WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME IN ({$marks}) ORDER BY ENGINE";
		return array_map('strtolower', $wpdb->get_col($wpdb->prepare($sql, $tables)));
	}
}
