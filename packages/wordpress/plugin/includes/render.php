<?php
/**
 * The markup of an element in a page: the `div` that the kit fills, with what readers without a
 * script get inside.
 *
 * @package Machiplan
 */

namespace Machiplan;

/**
 * The `div` of an element.
 *
 * @param string $element Tag.
 * @param array  $written Options as written by an author.
 * @param string $content HTML inside while there is no fetched content; a link by default.
 * @param string $extra   Further attributes, escaped.
 * @return string HTML; '' for an unknown element or without an address of a plan.
 */
function placeholder( $element, $written, $content = '', $extra = '' ) {
	$elements = elements();
	$options  = valid_options( $element, $written );
	if ( ! isset( $elements[ $element ] ) || ! isset( $options['src'] ) ) {
		return '';
	}
	enqueue_kit();
	$attributes = ' data-machiplan="' . esc_attr( $element ) . '"';
	foreach ( distinct_group( $options ) as $name => $value ) {
		$value       = 'src' === $name ? esc_url( $value ) : esc_attr( $value );
		$attributes .= ' data-machiplan-' . $name . '="' . $value . '"';
	}
	$readable = readable_content( $element, $options );
	$inside   = '' === $readable ? wp_kses_post( $content ) : $readable . link_to_plan( $options['src'] );
	$inside   = '' === trim( wp_strip_all_tags( $inside ) ) ? link_to_plan( $options['src'] ) : $inside;
	return "<div$attributes$extra>$inside</div>";
}

function link_to_plan( $src ) {
	return '<p><a href="' . esc_url( $src ) . '">' . esc_html__( 'Plan data (JSON)', 'machiplan' ) . '</a></p>';
}

/**
 * On pages with several posts each post has a selection of its own, and none is kept in the address:
 * permalinks of two posts would collide.
 */
function distinct_group( $options ) {
	if ( is_singular() || is_admin() ) {
		return $options;
	}
	unset( $options['permalink'] );
	if ( ! isset( $options['group'] ) && get_the_ID() ) {
		$options['group'] = 'post-' . get_the_ID();
	}
	return $options;
}
