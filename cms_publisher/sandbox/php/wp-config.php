<?php
/**
 * The sandbox's configuration: its constants are data, in site.json beside the document root.
 */

foreach ( json_decode( file_get_contents( dirname( __DIR__ ) . '/site.json' ), true, 8, JSON_THROW_ON_ERROR ) as $name => $value ) {
	define( $name, $value );
}
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
