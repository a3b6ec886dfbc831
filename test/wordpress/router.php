<?php
/** For PHP's own server: files as they are, everything else to WordPress. */
$path = parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
$file = $_SERVER['DOCUMENT_ROOT'] . rawurldecode( $path );
if ( is_dir( $file ) ) {
	foreach ( array( 'index.php', 'index.html' ) as $index ) {
		if ( is_file( rtrim( $file, '/' ) . "/$index" ) && rtrim( $file, '/' ) !== $_SERVER['DOCUMENT_ROOT'] ) {
			return false;
		}
	}
} elseif ( is_file( $file ) ) {
	return false;
} elseif ( 0 === strpos( $path, '/plan/' ) ) {
	http_response_code( 404 );
	return true;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
