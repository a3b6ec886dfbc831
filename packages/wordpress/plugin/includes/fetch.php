<?php
/**
 * Reads documents from allowed hosts: no private addresses, no redirects to other hosts, a limit of
 * size and time.
 *
 * @package Machiplan
 */

namespace Machiplan;

const MOST_BYTES = 8388608;

/**
 * The body at an address.
 *
 * @param string $address Absolute http(s) address.
 * @return string|\WP_Error Error codes: machiplan_host, machiplan_private, machiplan_unreachable,
 *                          machiplan_status, machiplan_size.
 */
function fetch( $address ) {
	for ( $redirects = 0; $redirects <= 3; $redirects++ ) {
		$refusal = refusal( $address );
		if ( $refusal ) {
			return $refusal;
		}
		$answer = wp_safe_remote_get(
			$address,
			array(
				'timeout'             => 8,
				'redirection'         => 0,
				'limit_response_size' => MOST_BYTES + 1,
				'user-agent'          => 'Machiplan/' . VERSION . '; ' . home_url(),
			)
		);
		if ( is_wp_error( $answer ) ) {
			/* translators: %s: reason given by the network */
			return new \WP_Error( 'machiplan_unreachable', sprintf( __( 'The server with the plan does not answer (%s). Try again later.', 'machiplan' ), $answer->get_error_message() ) );
		}
		$status   = (int) wp_remote_retrieve_response_code( $answer );
		$location = wp_remote_retrieve_header( $answer, 'location' );
		if ( $status >= 300 && $status < 400 && is_string( $location ) && '' !== $location ) {
			$address = \WP_Http::make_absolute_url( $location, $address );
			continue;
		}
		if ( 200 !== $status ) {
			/* translators: %d: HTTP status, such as 404 */
			return new \WP_Error( 'machiplan_status', sprintf( __( 'There is no plan at this address (status %d). Check the address.', 'machiplan' ), $status ) );
		}
		$body = wp_remote_retrieve_body( $answer );
		if ( strlen( $body ) > MOST_BYTES ) {
			return new \WP_Error( 'machiplan_size', __( 'The document is larger than 8 MB. Publish it in slices with “machiplan publish”.', 'machiplan' ) );
		}
		return $body;
	}
	return new \WP_Error( 'machiplan_status', __( 'The address is redirected too often. Use the final address.', 'machiplan' ) );
}

/** Why an address is not read, or null. */
function refusal( $address ) {
	$host = host_of( $address );
	if ( '' === $host || ! in_array( wp_parse_url( $address, PHP_URL_SCHEME ), array( 'http', 'https' ), true ) ) {
		return new \WP_Error( 'machiplan_host', __( 'Write an address that begins with https://.', 'machiplan' ) );
	}
	if ( ! in_array( $host, allowed_hosts(), true ) ) {
		/* translators: %s: host name */
		return new \WP_Error( 'machiplan_host', sprintf( __( 'Plans of %s are not allowed on this site. An administrator can allow the host under Settings → Machiplan.', 'machiplan' ), $host ) );
	}
	if ( host_of( home_url() ) !== $host && is_private_host( wp_parse_url( $address, PHP_URL_HOST ) ) ) {
		return new \WP_Error( 'machiplan_private', __( 'The address belongs to a private network and is not read.', 'machiplan' ) );
	}
	return null;
}

/** Whether one of the addresses of a host is private, reserved or unknown. */
function is_private_host( $host ) {
	$host      = trim( (string) $host, '[]' );
	$addresses = filter_var( $host, FILTER_VALIDATE_IP ) ? array( $host ) : (array) gethostbynamel( $host );
	if ( function_exists( 'dns_get_record' ) && ! filter_var( $host, FILTER_VALIDATE_IP ) ) {
		// phpcs:ignore WordPress.PHP.NoSilencedErrors -- warns where the resolver does not answer.
		foreach ( (array) @dns_get_record( $host, DNS_AAAA ) as $record ) {
			$addresses[] = isset( $record['ipv6'] ) ? $record['ipv6'] : '';
		}
	}
	$addresses = array_filter( $addresses );
	foreach ( $addresses as $address ) {
		if ( ! filter_var( $address, FILTER_VALIDATE_IP, FILTER_FLAG_NO_PRIV_RANGE | FILTER_FLAG_NO_RES_RANGE ) ) {
			return true;
		}
	}
	return empty( $addresses );
}
