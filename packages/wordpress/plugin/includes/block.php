<?php
/**
 * The block, its patterns, and the data that the editor needs.
 *
 * @package Machiplan
 */

namespace Machiplan;

add_action( 'init', __NAMESPACE__ . '\register_block' );
add_action( 'init', __NAMESPACE__ . '\register_patterns' );

function register_block() {
	wp_register_script(
		'machiplan-editor',
		plugins_url( 'editor.js', FILE ),
		array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n', 'wp-url' ),
		VERSION,
		true
	);
	wp_register_style( 'machiplan-editor', plugins_url( 'editor.css', FILE ), array( 'wp-edit-blocks', 'machiplan-box' ), VERSION );
	wp_set_script_translations( 'machiplan-editor', 'machiplan', dirname( FILE ) . '/languages' );
	register_block_type( dirname( FILE ) . '/blocks/plan', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
	add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\add_editor_data' );
}

/** Constants of the site for the editor's script. */
function add_editor_data() {
	wp_add_inline_script( 'machiplan-editor', 'window.machiplanEditor = ' . wp_json_encode( editor_data() ) . ';', 'before' );
}

function editor_data() {
	$settings = settings();
	return array(
		'elements' => elements(),
		'titles'   => element_titles(),
		'plans'    => array_map( __NAMESPACE__ . '\titled_plan', $settings['plans'] ),
		'kit'      => kit_url( 'machiplan.js' ),
		'settings' => current_user_can( 'manage_options' ) ? admin_url( 'options-general.php?page=machiplan' ) : '',
	);
}

/** Address and title of a plan; until it has been read once, the address is the title. */
function titled_plan( $address ) {
	$records = get_option( records_key( $address ) );
	return array(
		'src'   => $address,
		'title' => is_array( $records ) && isset( $records['title'] ) ? text_of( $records['title'] ) : $address,
	);
}

/** Renders the block. The saved `div` stays in the post, so it works without the plugin too. */
function render_block( $attributes, $content ) {
	$element = isset( $attributes['element'] ) ? $attributes['element'] : '';
	$options = isset( $attributes['options'] ) ? (array) $attributes['options'] : array();
	$inside  = preg_match( '#^\s*<div[^>]*>(.*)</div>\s*$#s', $content, $matches ) ? $matches[1] : '';
	$html    = placeholder( $element, $options, $inside, ' ' . get_block_wrapper_attributes() );
	return '' === $html ? $content : $html;
}

/** Ready-made parts of pages, about the first plan of the settings. */
function register_patterns() {
	$settings = settings();
	if ( empty( $settings['plans'] ) ) {
		return;
	}
	register_block_pattern_category( 'machiplan', array( 'label' => __( 'Plans', 'machiplan' ) ) );
	$src   = $settings['plans'][0];
	$plan  = function ( $element, $options = array() ) use ( $src ) {
		return plan_block( $element, array( 'src' => $src ) + $options );
	};
	$title = function ( $text ) {
		return "<!-- wp:heading -->\n<h2 class=\"wp-block-heading\">" . esc_html( $text ) . "</h2>\n<!-- /wp:heading -->\n\n";
	};
	$text  = function ( $text ) {
		return "<!-- wp:paragraph -->\n<p>" . esc_html( $text ) . "</p>\n<!-- /wp:paragraph -->\n\n";
	};
	$patterns = array(
		'plan-page'   => array(
			__( 'Plan page', 'machiplan' ),
			$plan( 'plan-summary' ) . $title( __( 'What the plan says', 'machiplan' ) ) . $plan( 'plan-tree', array( 'depth' => '1' ) )
				. $title( __( 'How far it is', 'machiplan' ) ) . $plan( 'kpi-board' ),
		),
		'one-figure'  => array(
			__( 'One figure in a text', 'machiplan' ),
			$text( __( 'Write here what the figure means for residents.', 'machiplan' ) ) . $plan( 'kpi-gauge' )
				. $text( __( 'Write here what happens next.', 'machiplan' ) ),
		),
		'my-district' => array(
			__( 'My district', 'machiplan' ),
			$title( __( 'What happens in my district?', 'machiplan' ) ) . $plan( 'district-map' ),
		),
	);
	foreach ( $patterns as $name => $pattern ) {
		register_block_pattern(
			"machiplan/$name",
			array(
				'title'      => $pattern[0],
				'categories' => array( 'machiplan' ),
				'content'    => $pattern[1],
			)
		);
	}
}

/** A block as the editor saves it. */
function plan_block( $element, $options ) {
	$attributes = '';
	foreach ( $options as $name => $value ) {
		$attributes .= ' data-machiplan-' . $name . '="' . esc_attr( $value ) . '"';
	}
	$src = esc_url( $options['src'] );
	return get_comment_delimited_block_content(
		'machiplan/plan',
		array(
			'element' => $element,
			'options' => $options,
		),
		'<div data-machiplan="' . esc_attr( $element ) . '"' . $attributes . ' class="wp-block-machiplan-plan"><p><a href="' . $src . '">' . $src . '</a></p></div>'
	) . "\n\n";
}
