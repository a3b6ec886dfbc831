<?php
/**
 * The shortcode `[machiplan element="kpi-gauge" src="…" indicator="…"]` and its button and box in the
 * classic editor. The box is one piece, so words typed behind it stay outside.
 *
 * @package Machiplan
 */

namespace Machiplan;

add_shortcode( 'machiplan', __NAMESPACE__ . '\render_shortcode' );
add_action( 'media_buttons', __NAMESPACE__ . '\classic_button', 20 );
add_action( 'wp_enqueue_editor', __NAMESPACE__ . '\enqueue_classic' );

function render_shortcode( $written, $content = '' ) {
	$written = (array) $written;
	// A flag is written as its name alone, which WordPress gives a number.
	foreach ( $written as $name => $value ) {
		if ( is_int( $name ) ) {
			$written[ $value ] = 'true';
		}
	}
	$element = isset( $written['element'] ) ? $written['element'] : '';
	$html    = placeholder( $element, $written, (string) $content );
	if ( '' !== $html || ! current_user_can( 'edit_posts' ) ) {
		return $html;
	}
	return '<p>' . esc_html__( 'Machiplan: element and src are missing or not known in this shortcode. Only people who can write posts see this line.', 'machiplan' ) . '</p>';
}

function classic_button( $editor ) {
	if ( current_user_can( 'edit_posts' ) && 'content' === $editor ) {
		printf( '<button type="button" class="button" data-machiplan-insert>%s</button>', esc_html__( 'Add plan', 'machiplan' ) );
	}
}

function enqueue_classic( $loaded ) {
	if ( empty( $loaded['tinymce'] ) || ! is_admin() || ! current_user_can( 'edit_posts' ) ) {
		return;
	}
	$screen = get_current_screen();
	if ( $screen && $screen->is_block_editor() ) {
		return;
	}
	wp_enqueue_script( 'machiplan-classic', plugins_url( 'classic.js', FILE ), array( 'mce-view', 'shortcode', 'wp-api-fetch', 'wp-i18n', 'wp-url' ), VERSION, true );
	wp_set_script_translations( 'machiplan-classic', 'machiplan', dirname( FILE ) . '/languages' );
	wp_enqueue_style( 'machiplan-editor', plugins_url( 'editor.css', FILE ), array(), VERSION );
	wp_add_inline_script( 'machiplan-classic', 'window.machiplanEditor = ' . wp_json_encode( editor_data() ) . ';', 'before' );
}
