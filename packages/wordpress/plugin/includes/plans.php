<?php
/**
 * The titles of a plan's records for the pickers of the editors, cached; the last good copy is kept
 * while the data host fails.
 *
 * @package Machiplan
 */

namespace Machiplan;

const FRESH = 600;

/** Lists of a plan that options point to. */
const RECORD_LISTS = array( 'trees', 'levels', 'nodes', 'indicators', 'districts' );

/** Most records of one list that are offered. */
const MOST_RECORDS = 5000;

/**
 * Titles and lists of the plan at an address.
 *
 * @return array|\WP_Error 'title', a list of records by name, 'fetched' as a time, and 'warning'
 *                         where an older copy is given because the new one cannot be read.
 */
function plan_records( $address ) {
	$key    = records_key( $address );
	$cached = get_option( $key );
	$cached = is_array( $cached ) && isset( $cached['title'], $cached['fetched'] ) ? $cached : null;
	if ( $cached && time() - $cached['fetched'] < FRESH && null === refusal( $address ) ) {
		return $cached;
	}
	$body    = fetch( $address );
	$records = is_wp_error( $body ) ? $body : read_records( $body );
	if ( ! is_wp_error( $records ) ) {
		$records['fetched'] = time();
		update_option( $key, $records, false );
		return $records;
	}
	if ( $cached && 'machiplan_host' !== $records->get_error_code() ) {
		$cached['warning'] = $records->get_error_message();
		return $cached;
	}
	return $records;
}

/** Name of the option that keeps the lists of a plan. */
function records_key( $address ) {
	return 'machiplan_plan_' . md5( $address );
}

/** Reads a plan document. */
function read_records( $body ) {
	$plan = json_decode( $body, true, 64 );
	if ( ! is_array( $plan ) || ! isset( $plan['title'] ) || ! isset( $plan['planJson'] ) ) {
		return new \WP_Error( 'machiplan_format', __( 'This is not a plan in Plan JSON. Check the address, or test the document with “machiplan check”.', 'machiplan' ) );
	}
	$records = array( 'title' => $plan['title'] );
	foreach ( RECORD_LISTS as $list ) {
		$records[ $list ] = short_records( isset( $plan[ $list ] ) && is_array( $plan[ $list ] ) ? $plan[ $list ] : array() );
	}
	return $records;
}

/** Id, code and title of records and of those nested in them, in the order of the document. */
function short_records( $list ) {
	$short = array();
	$open  = array_reverse( $list );
	while ( $open && count( $short ) < MOST_RECORDS ) {
		$record = array_pop( $open );
		if ( ! is_array( $record ) || ! isset( $record['id'] ) || ! is_string( $record['id'] ) ) {
			continue;
		}
		$short[] = array(
			'id'    => $record['id'],
			'title' => isset( $record['title'] ) ? $record['title'] : ( isset( $record['name'] ) ? $record['name'] : $record['id'] ),
			'code'  => isset( $record['code'] ) && is_scalar( $record['code'] ) ? (string) $record['code'] : '',
			'empty' => empty( $record['observations'] ),
		);
		foreach ( isset( $record['children'] ) && is_array( $record['children'] ) ? array_reverse( $record['children'] ) : array() as $child ) {
			$open[] = $child;
		}
	}
	return $short;
}

/** A localized text in the language of the site, else in Japanese, else in any. */
function text_of( $text ) {
	if ( ! is_array( $text ) ) {
		return is_scalar( $text ) ? (string) $text : '';
	}
	$language = strtolower( substr( get_user_locale(), 0, 2 ) );
	foreach ( array( $language, 'ja', 'en' ) as $tag ) {
		if ( isset( $text[ $tag ] ) && is_string( $text[ $tag ] ) ) {
			return $text[ $tag ];
		}
	}
	$first = reset( $text );
	return is_string( $first ) ? $first : '';
}
