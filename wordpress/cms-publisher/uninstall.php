<?php

/**
 * Deleting the plugin takes away all that it stored, on every site of a network; posts stay.
 *
 * define( 'CMS_PUBLISHER_KEEP_DATA', true ) in wp-config.php keeps it, for example to move to a must-use plugin.
 *
 * @package CmsPublisher
 */

defined('WP_UNINSTALL_PLUGIN') || exit;

if (defined('CMS_PUBLISHER_KEEP_DATA') && CMS_PUBLISHER_KEEP_DATA) {
	return;
}

/** Takes the plugin's options and post meta from the current site. */
function cms_publisher_uninstall_site(): void
{
	global $wpdb;
	$wpdb->query(
		$wpdb->prepare("DELETE FROM {$wpdb->options} WHERE option_name LIKE %s", $wpdb->esc_like('cms_publisher_') . '%')
	);
	$wpdb->query(
		$wpdb->prepare("DELETE FROM {$wpdb->postmeta} WHERE meta_key LIKE %s", $wpdb->esc_like('_cms_publisher_') . '%')
	);
}

if (is_multisite()) {
	foreach (get_sites(['fields' => 'ids', 'number' => 0]) as $cms_publisher_site) {
		switch_to_blog($cms_publisher_site);
		cms_publisher_uninstall_site();
		restore_current_blog();
	}
} else {
	cms_publisher_uninstall_site();
}
wp_cache_flush();
