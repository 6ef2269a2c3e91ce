<?php
/**
 * Plugin Name: cms-publisher sandbox
 * Description: Sends no mail from the sandbox.
 */

if ( ! function_exists( 'wp_mail' ) ) {
	function wp_mail() {
		return true;
	}
}
