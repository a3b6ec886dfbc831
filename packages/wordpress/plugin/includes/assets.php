<?php
/**
 * The kit: one module script and one style sheet, from the site itself, on pages that use it. The
 * folder of the kit carries its version and its address no query: the files of a release belong together.
 *
 * @package Machiplan
 */

namespace Machiplan;

add_action( 'init', __NAMESPACE__ . '\register_assets', 5 );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_for_posts' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 2 );
add_filter( 'the_content', __NAMESPACE__ . '\enqueue_for_content', 20 );
add_filter( 'widget_block_content', __NAMESPACE__ . '\enqueue_for_content', 20 );

function kit_url( $file ) {
	return plugins_url( 'kit/' . VERSION . "/$file", FILE );
}

function register_assets() {
	// phpcs:disable WordPress.WP.EnqueuedResourceParameters -- the folder carries the version.
	wp_register_script( 'machiplan', kit_url( 'machiplan.js' ), array(), null, false );
	wp_register_style( 'machiplan', kit_url( 'machiplan.css' ), array(), null );
	wp_register_style( 'machiplan-box', plugins_url( 'frontend.css', FILE ), array( 'machiplan' ), VERSION );
	wp_register_style( 'machiplan-theme', plugins_url( 'theme-colors.css', FILE ), array( 'machiplan-box' ), VERSION );
	// phpcs:enable
}

function enqueue_kit() {
	wp_enqueue_script( 'machiplan' );
	$settings = settings();
	wp_enqueue_style( $settings['theme_colors'] ? 'machiplan-theme' : 'machiplan-box' );
}

/** The kit is a module, without inline code, so it works under a strict policy. */
function as_module( $tag, $handle ) {
	if ( 'machiplan' !== $handle ) {
		return $tag;
	}
	$tag = preg_replace( '/ type=([\'"])[^\'"]*\1/', '', $tag );
	return str_replace( '<script ', '<script type="module" ', $tag );
}

/** Loads the kit in the head when a post of this page uses it, so that space is kept from the start. */
function enqueue_for_posts() {
	global $wp_query;
	foreach ( $wp_query instanceof \WP_Query ? (array) $wp_query->posts : array() as $post ) {
		if ( $post instanceof \WP_Post && uses_kit( $post->post_content ) ) {
			enqueue_kit();
			return;
		}
	}
}

/** Loads it in the footer for content from elsewhere: widgets, templates, other queries. */
function enqueue_for_content( $content ) {
	if ( uses_kit( $content ) ) {
		enqueue_kit();
	}
	return $content;
}

function uses_kit( $content ) {
	return 1 === preg_match( '/data-machiplan=|<!-- wp:machiplan\/|\[machiplan[\s\]]|<(?:plan-|kpi-|sdg-matrix|district-map)|#machiplan=/', (string) $content );
}
