<?php
/** Runs the PHP code of its standard input inside WordPress and prints what it returns as JSON. */
$_SERVER['HTTP_HOST']   = (string) parse_url( getenv( 'WP_URL' ), PHP_URL_HOST ) . ':' . parse_url( getenv( 'WP_URL' ), PHP_URL_PORT );
$_SERVER['REQUEST_URI'] = '/';
if ( getenv( 'WP_INSTALL' ) ) {
	define( 'WP_INSTALLING', true );
}
require getenv( 'WP_FOLDER' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/file.php';
$result = eval( stream_get_contents( STDIN ) );
echo "\n@@" . json_encode( is_wp_error( $result ) ? array( 'error' => $result->get_error_code() ) : $result ) . "\n";
