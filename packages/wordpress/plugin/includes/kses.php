<?php
/**
 * Lets the forms stay for all roles: the elements with their options, and `data-*` of the `div`, which
 * WordPress keeps by itself. Scripts stay forbidden.
 *
 * @package Machiplan
 */

namespace Machiplan;

add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_elements', 10, 2 );

function allow_elements( $allowed, $context ) {
	if ( 'post' !== $context || ! is_array( $allowed ) ) {
		return $allowed;
	}
	foreach ( elements() as $element => $options ) {
		$allowed[ $element ] = array_fill_keys( array_keys( $options ), true ) + array(
			'id'    => true,
			'class' => true,
			'lang'  => true,
		);
	}
	return $allowed;
}
