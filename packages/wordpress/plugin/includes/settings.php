<?php
/**
 * Settings of the site and of the network: plans for authors to choose from, further hosts of data,
 * and whether the theme's colours are used.
 *
 * @package Machiplan
 */

namespace Machiplan;

const OPTION = 'machiplan';

/** The settings of this site, with the network's where the site has none. */
function settings() {
	$defaults = array(
		'plans'        => array(),
		'hosts'        => array(),
		'theme_colors' => false,
	);
	$site     = array_intersect_key( (array) get_option( OPTION, array() ), $defaults );
	$network  = is_multisite() ? array_intersect_key( (array) get_site_option( OPTION, array() ), $defaults ) : array();
	$merged   = array_merge( $defaults, array_filter( $network ), array_filter( $site ) );
	// Hosts allowed by the network are allowed in each site.
	$merged['hosts'] = array_unique( array_merge( isset( $network['hosts'] ) ? (array) $network['hosts'] : array(), (array) $merged['hosts'] ) );
	$merged['plans'] = array_values( array_filter( (array) $merged['plans'], 'is_string' ) );
	return $merged;
}

/** Cleans what the settings page sends: lines of text become lists. */
function sanitize_settings( $sent ) {
	$sent  = is_array( $sent ) ? $sent : array();
	$lines = function ( $value ) {
		$value = is_array( $value ) ? $value : preg_split( '/\R/', (string) $value );
		return array_filter( array_map( 'trim', array_filter( $value, 'is_string' ) ) );
	};
	$plans = array();
	$hosts = array();
	foreach ( $lines( isset( $sent['plans'] ) ? $sent['plans'] : '' ) as $line ) {
		$address = esc_url_raw( $line, array( 'http', 'https' ) );
		if ( '' !== $address && false !== wp_parse_url( $address, PHP_URL_HOST ) ) {
			$plans[] = $address;
		}
	}
	foreach ( $lines( isset( $sent['hosts'] ) ? $sent['hosts'] : '' ) as $line ) {
		$host = host_of( false === strpos( $line, '://' ) ? "https://$line" : $line );
		if ( '' !== $host ) {
			$hosts[] = $host;
		}
	}
	return array(
		'plans'        => array_values( array_unique( $plans ) ),
		'hosts'        => array_values( array_unique( $hosts ) ),
		'theme_colors' => ! empty( $sent['theme_colors'] ),
	);
}

/** Host with port of an address in lower case; '' without one. */
function host_of( $address ) {
	$parts = wp_parse_url( $address );
	if ( empty( $parts['host'] ) || isset( $parts['user'] ) || isset( $parts['pass'] ) ) {
		return '';
	}
	return strtolower( $parts['host'] ) . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' );
}

/** Hosts whose plans may be read: the site's own, those of the settings, and those of their plans. */
function allowed_hosts() {
	$settings = settings();
	$hosts    = array_merge( array( host_of( home_url() ) ), $settings['hosts'], array_map( __NAMESPACE__ . '\host_of', $settings['plans'] ) );
	/**
	 * Filters the hosts whose plans may be read by the server.
	 *
	 * @param string[] $hosts Hosts, with the port where it is not the scheme's own.
	 */
	return array_unique( array_filter( (array) apply_filters( 'machiplan_allowed_hosts', $hosts ) ) );
}
