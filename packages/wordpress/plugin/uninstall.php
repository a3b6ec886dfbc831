<?php
/**
 * Removes settings and stored copies. Posts are never changed.
 *
 * @package Machiplan
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

$machiplan_remove = function () {
	global $wpdb;
	delete_option( 'machiplan' );
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- options cannot be listed by prefix otherwise.
	$names = $wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE 'machiplan\\_content\\_%' OR option_name LIKE 'machiplan\\_plan\\_%'" );
	foreach ( $names as $name ) {
		delete_option( $name );
	}
	wp_unschedule_hook( 'machiplan_refresh' );
};

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $machiplan_site ) {
		switch_to_blog( $machiplan_site );
		$machiplan_remove();
		restore_current_blog();
	}
	delete_site_option( 'machiplan' );
} else {
	$machiplan_remove();
}
