<?php
/**
 * The route that fills the pickers of the editors: `GET /machiplan/v1/plan?src=…`. WordPress checks the
 * nonce of logged-in requests; only people who can write posts may ask.
 *
 * @package Machiplan
 */

namespace Machiplan;

add_action( 'rest_api_init', __NAMESPACE__ . '\register_route' );

function register_route() {
	register_rest_route(
		'machiplan/v1',
		'/plan',
		array(
			'methods'             => 'GET',
			'callback'            => __NAMESPACE__ . '\answer_plan',
			'permission_callback' => function () {
				return current_user_can( 'edit_posts' );
			},
			'args'                => array(
				'src' => array(
					'required' => true,
					'type'     => 'string',
				),
			),
		)
	);
}

/** Lists of a plan with texts in the language of the author. */
function answer_plan( $request ) {
	$address = \WP_Http::make_absolute_url( (string) $request['src'], home_url( '/' ) );
	$records = plan_records( $address );
	if ( is_wp_error( $records ) ) {
		$records->add_data( array( 'status' => 'machiplan_host' === $records->get_error_code() ? 403 : 502 ) );
		return $records;
	}
	foreach ( RECORD_LISTS as $list ) {
		foreach ( $records[ $list ] as &$record ) {
			$record['title'] = text_of( $record['title'] );
		}
		unset( $record );
	}
	$records['title'] = text_of( $records['title'] );
	return rest_ensure_response( $records );
}
