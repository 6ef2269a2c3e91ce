<?php

/**
 * Plugin Name:       CMS Publisher Companion
 * Description:       Gives drafts pushed by cms_publisher a place for their story key, title tag, meta description, keyphrase and JSON-LD, and an atomic create-or-update by story key that never overwrites a person's work.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       cms-publisher
 * Domain Path:       /languages
 *
 * As a must-use plugin: copy this folder to wp-content/mu-plugins/cms-publisher/ and add a file
 * wp-content/mu-plugins/cms-publisher.php with the one line `require __DIR__ . '/cms-publisher/cms-publisher.php';` (readme.txt).
 *
 * @package CmsPublisher
 */

namespace CmsPublisher;

defined('ABSPATH') || exit;

// A site may carry the plugin twice, as a plugin and as a must-use plugin: the first one loaded works.
if (defined('CMS_PUBLISHER_VERSION')) {
	return;
}

define('CMS_PUBLISHER_VERSION', '0.1.0');
define('CMS_PUBLISHER_DIR', __DIR__);

spl_autoload_register(
	static function (string $class): void {
		if (strpos($class, __NAMESPACE__ . '\\') !== 0) {
			return;
		}
		$words = preg_replace('/(?<!^)[A-Z]/', '-$0', substr($class, strlen(__NAMESPACE__) + 1));
		$file = __DIR__ . '/includes/class-' . strtolower((string) $words) . '.php';
		if (is_file($file)) {
			require $file;
		}
	}
);

add_action(
	'init',
	static function (): void {
		load_textdomain('cms-publisher', CMS_PUBLISHER_DIR . '/languages/cms-publisher-' . determine_locale() . '.mo');
		Meta::register();
		Picture::register();
		PictureCaption::register();
	}
);
add_filter('rest_pre_insert_post', [Meta::class, 'guard'], 10, 2);
add_action('before_delete_post', [Relation::class, 'remember']);
add_action('rest_api_init', [RestController::class, 'register']);
add_action('rest_api_init', [Waiting::class, 'register']);
add_action('rest_api_init', [Withdrawal::class, 'register']);
add_action('rest_api_init', [Adoption::class, 'register']);
add_action('rest_api_init', [SentenceSources::class, 'register']);
add_action('plugins_loaded', [Trail::class, 'register']);
add_action('wp', [Head::class, 'register']);
add_action('admin_init', [PostList::class, 'register']);
add_action('admin_init', [EditorPanel::class, 'register']);
