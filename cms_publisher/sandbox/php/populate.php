<?php
/**
 * Sites, settings, users and the plugin of an installed WordPress; says on standard output what stands, as JSON.
 *
 * php populate.php DOCUMENT_ROOT, the request as JSON on standard input (site.py).
 */

$ask                        = json_decode( stream_get_contents( STDIN ), true, 8, JSON_THROW_ON_ERROR );
$_SERVER['HTTP_HOST']       = $ask['host'];
$_SERVER['REQUEST_URI']     = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

function sandbox_must( $result ) {
	if ( is_wp_error( $result ) ) {
		fwrite( STDERR, $result->get_error_message() . "\n" );
		exit( 1 );
	}
	return $result;
}

function sandbox_settings( array $ask, bool $permalinks ) {
	update_option( 'WPLANG', $ask['language'] );
	update_option( 'timezone_string', $ask['timezone'] );
	update_option( 'gmt_offset', '' );
	update_option( 'show_avatars', 0 ); // They come from another host.
	update_option( 'default_pingback_flag', 0 );
	foreach ( $ask['categories'] as $name ) {
		if ( ! term_exists( $name, 'category' ) ) {
			sandbox_must( wp_insert_term( $name, 'category' ) );
		}
	}
	if ( $permalinks ) {
		update_option( 'permalink_structure', '/%postname%/' );
		delete_option( 'rewrite_rules' ); // Made anew by the next request.
	}
}

// Old versions clean a site's host as if it were a login, and would drop the colon before the port.
add_filter(
	'sanitize_user',
	static function ( $clean, $raw ) use ( $ask ) {
		return $raw === $ask['host'] ? $raw : $clean;
	},
	10,
	2
);

$sites = array( get_current_blog_id() );
foreach ( $ask['sites'] as $site ) {
	$sites[] = sandbox_must( wpmu_create_blog( $ask['host'], $site['path'], $site['title'], 1, array( 'public' => 1 ), 1 ) );
}
if ( $ask['multisite'] ) {
	update_site_option( 'WPLANG', $ask['language'] );
}

$users = array();
foreach ( $ask['users'] as $user ) {
	$fields = array(
		'user_login'   => $user['login'],
		'user_pass'    => $user['password'],
		'user_email'   => $user['login'] . '@example.org',
		'display_name' => $user['name'],
		'role'         => $user['role'],
	);
	$known  = username_exists( $user['login'] );
	$id     = sandbox_must( $known ? wp_update_user( array( 'ID' => $known, 'display_name' => $user['name'] ) ) : wp_insert_user( $fields ) );
	foreach ( $ask['multisite'] ? $sites : array() as $site ) {
		sandbox_must( add_user_to_blog( $site, $id, $user['role'] ) );
	}
	list( $password ) = sandbox_must( WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'cms-publisher' ) ) );
	$users[]          = array(
		'login'                => $user['login'],
		'role'                 => $user['role'],
		'password'             => $user['password'],
		'application_password' => $password,
	);
}

if ( $ask['plugin'] ) {
	foreach ( array_keys( get_plugins( '/cms-publisher' ) ) as $file ) {
		sandbox_must( activate_plugin( 'cms-publisher/' . $file, '', $ask['multisite'] ) );
	}
}

$urls = array();
foreach ( $sites as $number => $site ) {
	if ( $ask['multisite'] ) {
		switch_to_blog( $site );
	}
	sandbox_settings( $ask, ! $ask['multisite'] || $number > 0 ); // A network's main site keeps the /blog/ that WordPress gives it.
	$urls[] = home_url();
}
echo wp_json_encode(
	array(
		'version' => get_bloginfo( 'version' ),
		'sites'   => $urls,
		'users'   => $users,
	)
);
