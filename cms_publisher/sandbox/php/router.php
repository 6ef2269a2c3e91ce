<?php
/**
 * What WordPress' .htaccess does elsewhere, for PHP's own server: files as they are, a subsite's /NAME/wp-admin and
 * its like without the NAME, everything else to index.php.
 */

$root = $_SERVER['DOCUMENT_ROOT'];
$path = rawurldecode( (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );

if ( preg_match( '#/\.|\0#', $path ) ) {
	http_response_code( 404 );
	return true;
}
if ( preg_match( '#(/wp-admin)$#', $path ) ) {
	header( 'Location: ' . $path . '/', true, 301 );
	return true;
}
if ( '/' !== $path && is_file( $root . $path ) ) {
	return false;
}

$file = preg_replace( '#^/[_0-9a-zA-Z-]+(/wp-(?:content|admin|includes)/.*|/[^/]+\.php)$#', '$1', $path );
if ( is_dir( $root . $file ) && is_file( $root . rtrim( $file, '/' ) . '/index.php' ) ) {
	$file = rtrim( $file, '/' ) . '/index.php';
}
if ( ! is_file( $root . $file ) ) {
	$file = '/index.php';
}

if ( '.php' !== substr( $file, -4 ) ) {
	$types = array(
		'css'   => 'text/css',
		'js'    => 'text/javascript',
		'json'  => 'application/json',
		'svg'   => 'image/svg+xml',
		'woff2' => 'font/woff2',
	);
	$type  = $types[ pathinfo( $file, PATHINFO_EXTENSION ) ] ?? mime_content_type( $root . $file );
	header( 'Content-Type: ' . $type );
	readfile( $root . $file );
	return true;
}

$_SERVER['SCRIPT_NAME']     = $file;
$_SERVER['PHP_SELF']        = $file;
$_SERVER['SCRIPT_FILENAME'] = $root . $file;
chdir( dirname( $root . $file ) );
require $root . $file;
