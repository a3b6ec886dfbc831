<?php
/**
 * Test settings of the WordPress under test: the classic editor and a theme by the address, a strict
 * policy by the address, and the test's own embed host, which WordPress would refuse as a private one.
 */

add_filter( 'use_block_editor_for_post', function ( $uses ) {
	return isset( $_GET['classic'] ) ? false : $uses;
} );
foreach ( array( 'template', 'stylesheet' ) as $filter ) {
	add_filter( $filter, function ( $name ) {
		return isset( $_GET['theme'] ) ? sanitize_key( $_GET['theme'] ) : $name;
	} );
}
// Japanese, without the language files of WordPress itself.
add_filter( 'pre_option_WPLANG', function () {
	return 'ja';
} );
add_action( 'send_headers', function () {
	if ( isset( $_GET['strict'] ) ) {
		header( "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'" );
	}
} );
add_filter( 'http_request_host_is_external', function ( $is_external, $host ) {
	return 'localhost' === $host ? true : $is_external;
}, 10, 2 );
add_filter( 'http_allowed_safe_ports', function ( $ports ) {
	return array_merge( $ports, array( (int) getenv( 'MACHIPLAN_EMBED_PORT' ) ) );
} );
// Nothing leaves the machine: no pictures of users, no requests.
add_filter( 'pre_option_show_avatars', '__return_zero' );
add_filter( 'pre_http_request', function ( $answer, $arguments, $address ) {
	$host = wp_parse_url( $address, PHP_URL_HOST );
	return in_array( $host, array( '127.0.0.1', 'localhost' ), true ) ? $answer : new WP_Error( 'offline', 'offline' );
}, 10, 3 );
