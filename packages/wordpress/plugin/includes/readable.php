<?php
/**
 * Readable content of a plan for readers without a script: taken from the pages that
 * `machiplan publish` writes beside the plan, cached, refreshed by cron. Pages of visitors never wait
 * for the data host, and a failed refresh keeps the last good copy.
 *
 * @package Machiplan
 */

namespace Machiplan;

const CONTENT_PREFIX = 'machiplan_content_';
const REFRESH_EVENT  = 'machiplan_refresh';
const UNUSED_AFTER   = 5184000;

add_action( REFRESH_EVENT, __NAMESPACE__ . '\refresh_all' );

/**
 * The content for an element, '' until it has been fetched. Remembers that it is wanted.
 *
 * @param string $element Tag.
 * @param array  $options Valid options, 'src' among them.
 */
function readable_content( $element, $options ) {
	$page = page_address( $element, $options );
	if ( '' === $page ) {
		return '';
	}
	$key    = CONTENT_PREFIX . md5( "$element $page" );
	$stored = get_option( $key );
	$now    = time();
	if ( ! is_array( $stored ) ) {
		$stored = array(
			'element' => $element,
			'page'    => $page,
			'html'    => '',
			'used'    => $now,
		);
		update_option( $key, $stored, false );
		if ( ! wp_next_scheduled( REFRESH_EVENT, array( $key ) ) ) {
			wp_schedule_single_event( $now, REFRESH_EVENT, array( $key ) );
		}
	} elseif ( $now - $stored['used'] > DAY_IN_SECONDS ) {
		$stored['used'] = $now;
		update_option( $key, $stored, false );
	}
	if ( ! wp_next_scheduled( REFRESH_EVENT ) ) {
		wp_schedule_event( $now + HOUR_IN_SECONDS, 'hourly', REFRESH_EVENT );
	}
	return null === refusal( $page ) ? $stored['html'] : '';
}

/** Refreshes one stored content, or all: drops what no page has used for 60 days. */
function refresh_all( $key = null ) {
	foreach ( null === $key ? stored_keys() : array( $key ) as $name ) {
		$stored = get_option( $name );
		if ( ! is_array( $stored ) || time() - $stored['used'] > UNUSED_AFTER ) {
			delete_option( $name );
			continue;
		}
		$body = fetch( $stored['page'] );
		$html = is_wp_error( $body ) ? '' : content_in_page( $body, $stored['element'], $stored['page'] );
		if ( '' !== $html && $html !== $stored['html'] ) {
			$stored['html'] = $html;
			update_option( $name, $stored, false );
		}
	}
}

/** Names of all stored contents. */
function stored_keys() {
	global $wpdb;
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- options cannot be listed by prefix otherwise.
	return $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE %s", $wpdb->esc_like( CONTENT_PREFIX ) . '%' ) );
}

function unschedule_refresh() {
	wp_unschedule_hook( REFRESH_EVENT );
}

/** Address of the published page about what an element shows; '' if there is none. */
function page_address( $element, $options ) {
	$src = isset( $options['src'] ) ? \WP_Http::make_absolute_url( $options['src'], home_url( '/' ) ) : '';
	if ( ! preg_match( '#^(https?://[^?\#]+/)plan\.json$#', $src, $matches ) ) {
		return '';
	}
	$record = array(
		'kpi-gauge' => array( 'indicators', 'indicator' ),
		'kpi-board' => array( 'entries', 'node' ),
		'plan-tree' => array( 'entries', 'root' ),
	);
	if ( isset( $record[ $element ] ) ) {
		list( $folder, $option ) = $record[ $element ];
		if ( isset( $options[ $option ] ) ) {
			return $matches[1] . $folder . '/' . published_name( $options[ $option ] ) . '/';
		}
	}
	return 'kpi-gauge' === $element ? '' : $matches[1];
}

/** Name of the folder that `machiplan publish` writes for an id. */
function published_name( $id ) {
	$plain = preg_replace( '/[^a-z0-9._-]+/', '-', strtolower( $id ) );
	$plain = substr( preg_replace( '/^[.-]+|[.-]+$/', '', $plain ), 0, 60 );
	if ( '' !== $plain && $plain === $id && ! preg_match( '/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/', $plain ) ) {
		return $plain;
	}
	$hash = substr( hash( 'sha256', $id ), 0, 8 );
	return '' === $plain ? $hash : "{$plain}_$hash";
}

/** What is inside the element in a published page, as HTML that posts may hold. */
function content_in_page( $body, $element, $page ) {
	if ( ! class_exists( '\DOMDocument' ) ) {
		return '';
	}
	$document = new \DOMDocument();
	$previous = libxml_use_internal_errors( true );
	$document->loadHTML( '<?xml encoding="utf-8"?>' . $body, LIBXML_NONET );
	libxml_clear_errors();
	libxml_use_internal_errors( $previous );
	$found = $document->getElementsByTagName( $element )->item( 0 );
	if ( ! $found ) {
		return '';
	}
	foreach ( iterator_to_array( $found->getElementsByTagName( 'a' ) ) as $link ) {
		$link->setAttribute( 'href', \WP_Http::make_absolute_url( $link->getAttribute( 'href' ), $page ) );
	}
	$html = '';
	foreach ( iterator_to_array( $found->childNodes ) as $node ) {
		$html .= $document->saveHTML( $node );
	}
	return trim( wp_kses( $html, readable_tags() ) );
}

/** Text, lists, tables and links: what the renderer writes, and nothing that could run. */
function readable_tags() {
	$marked = array(
		'lang' => true,
		'dir'  => true,
	);
	$tags   = array_fill_keys( array( 'p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'h2', 'h3', 'h4', 'h5', 'h6', 'strong', 'small', 'span', 'br', 'wbr', 'table', 'caption', 'thead', 'tbody', 'tr', 'td' ), $marked );
	$tags['th'] = $marked + array( 'scope' => true );
	$tags['a']  = $marked + array( 'href' => true );
	return $tags;
}
