<?php
/**
 * The elements that a post may show and their options, from elements.json, which the build writes
 * from the manifest of the elements.
 *
 * @package Machiplan
 */

namespace Machiplan;

/**
 * Options of each element: tag => ( option => kind ). A kind is 'address', 'text', 'language',
 * 'count', 'flag' or a list of words.
 */
function elements() {
	static $elements = null;
	if ( null === $elements ) {
		// phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of the plugin.
		$elements = (array) json_decode( file_get_contents( dirname( FILE ) . '/elements.json' ), true );
	}
	return $elements;
}

/** Names of the elements for authors. */
function element_titles() {
	return array(
		'plan-summary' => __( 'Plan summary', 'machiplan' ),
		'plan-tree'    => __( 'Plan outline', 'machiplan' ),
		'kpi-gauge'    => __( 'One indicator', 'machiplan' ),
		'kpi-board'    => __( 'Indicators', 'machiplan' ),
		'sdg-matrix'   => __( 'SDG relations', 'machiplan' ),
		'district-map' => __( 'District map', 'machiplan' ),
	);
}

/**
 * The options of an element that are known and valid.
 *
 * @param string $element Tag.
 * @param array  $written Option => value as written by an author.
 * @return array Option => value; a flag has the value 'true'.
 */
function valid_options( $element, $written ) {
	$elements = elements();
	$valid    = array();
	foreach ( isset( $elements[ $element ] ) ? $elements[ $element ] : array() as $name => $kind ) {
		if ( ! isset( $written[ $name ] ) || ! is_scalar( $written[ $name ] ) ) {
			continue;
		}
		$value = true === $written[ $name ] ? 'true' : trim( (string) $written[ $name ] );
		if ( '' !== $value && is_valid_value( $kind, $value ) ) {
			$valid[ $name ] = $value;
		}
	}
	return $valid;
}

/** Checks a value as the elements do. */
function is_valid_value( $kind, $value ) {
	if ( is_array( $kind ) ) {
		return in_array( $value, $kind, true );
	}
	switch ( $kind ) {
		case 'address':
			return strlen( $value ) <= 2048 && '' !== esc_url_raw( $value, array( 'http', 'https' ) );
		case 'count':
			return 1 === preg_match( '/^\d{1,2}$/', $value );
		case 'language':
			return 1 === preg_match( '/^[a-z]{2,8}(-[a-z0-9]{1,8}){0,4}$/i', $value );
		case 'flag':
			return 0 === preg_match( '/^(false|no|off|0)$/i', $value );
		default:
			return strlen( $value ) <= 800;
	}
}
