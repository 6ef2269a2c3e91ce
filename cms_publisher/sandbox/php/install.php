<?php
/**
 * WordPress' tables and its administrator; for a multisite the network's tables too.
 *
 * php install.php DOCUMENT_ROOT, the request as JSON on standard input (site.py). Runs under a single site's
 * configuration, as WordPress' own "create a network" page does.
 */

define( 'WP_INSTALLING', true );
$ask = json_decode( stream_get_contents( STDIN ), true, 8, JSON_THROW_ON_ERROR );
$_SERVER['HTTP_HOST']       = $ask['host'];
$_SERVER['REQUEST_URI']     = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

load_default_textdomain( $ask['language'] ); // So that first content and date formats are in that language.
$GLOBALS['wp_locale'] = new WP_Locale();
$admin                = $ask['users'][0];
$email                = $admin['login'] . '@example.org';
wp_install( $ask['title'], $admin['login'], $email, true, '', $admin['password'], $ask['language'] );

if ( $ask['multisite'] ) {
	foreach ( $wpdb->tables( 'ms_global' ) as $table => $prefixed ) {
		$wpdb->$table = $prefixed;
	}
	install_network();
	$done = populate_network( 1, $ask['host'], $email, $ask['title'], '/', false );
	if ( is_wp_error( $done ) ) {
		fwrite( STDERR, $done->get_error_message() . "\n" );
		exit( 1 );
	}
}
