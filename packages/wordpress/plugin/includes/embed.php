<?php
/**
 * Addresses of plans alone on a line become elements, as oEmbed addresses do:
 * `https://www.example.lg.jp/plan.json#machiplan=kpi-gauge&indicator=x`. Pages that `machiplan publish`
 * and `machiplan oembed` write on allowed hosts are embedded by their own oEmbed answer.
 *
 * @package Machiplan
 */

namespace Machiplan;

add_action( 'init', __NAMESPACE__ . '\register_handler' );

function register_handler() {
	wp_embed_register_handler( 'machiplan', '~^https?://[^\s#]+#machiplan=[^\s#]+$~i', __NAMESPACE__ . '\embed_address' );
}

/** HTML for a marked address on an allowed host; a link otherwise. */
function embed_address( $matches, $attributes, $address ) {
	$address = html_entity_decode( $address );
	$plan    = strtok( $address, '#' );
	parse_str( (string) wp_parse_url( $address, PHP_URL_FRAGMENT ), $written );
	$element = isset( $written['machiplan'] ) && is_string( $written['machiplan'] ) ? $written['machiplan'] : '';
	$html    = null === refusal( $plan ) ? placeholder( $element, array( 'src' => $plan ) + $written ) : '';
	return '' === $html ? '<a href="' . esc_url( $address ) . '">' . esc_html( $address ) . '</a>' : $html;
}
