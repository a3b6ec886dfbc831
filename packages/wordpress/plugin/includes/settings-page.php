<?php
/**
 * Settings → Machiplan, for a site and for a network.
 *
 * @package Machiplan
 */

namespace Machiplan;

add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_settings_page' );
add_action( 'network_admin_menu', __NAMESPACE__ . '\add_network_page' );
add_action( 'network_admin_edit_machiplan', __NAMESPACE__ . '\save_network_settings' );

function register_settings() {
	register_setting(
		'machiplan',
		OPTION,
		array(
			'type'              => 'array',
			'default'           => array(),
			'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings',
		)
	);
}

function add_settings_page() {
	add_options_page( 'Machiplan', 'Machiplan', 'manage_options', 'machiplan', __NAMESPACE__ . '\show_settings' );
}

function add_network_page() {
	add_submenu_page( 'settings.php', 'Machiplan', 'Machiplan', 'manage_network_options', 'machiplan', __NAMESPACE__ . '\show_network_settings' );
}

function show_settings() {
	show_form( 'options.php', (array) get_option( OPTION, array() ), function () {
		settings_fields( 'machiplan' );
	} );
}

function show_network_settings() {
	show_form( 'edit.php?action=machiplan', (array) get_site_option( OPTION, array() ), function () {
		wp_nonce_field( 'machiplan-network' );
	} );
}

function save_network_settings() {
	check_admin_referer( 'machiplan-network' );
	if ( ! current_user_can( 'manage_network_options' ) ) {
		wp_die( esc_html__( 'You may not change these settings.', 'machiplan' ), 403 );
	}
	// phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- sanitize_settings cleans it.
	$sent = isset( $_POST[ OPTION ] ) ? wp_unslash( $_POST[ OPTION ] ) : array();
	update_site_option( OPTION, sanitize_settings( $sent ) );
	wp_safe_redirect( network_admin_url( 'settings.php?page=machiplan&updated=true' ) );
	exit;
}

function show_form( $action, $settings, $fields ) {
	$lines = function ( $name ) use ( $settings ) {
		return implode( "\n", isset( $settings[ $name ] ) ? (array) $settings[ $name ] : array() );
	};
	?>
	<div class="wrap">
		<h1>Machiplan</h1>
		<form method="post" action="<?php echo esc_attr( $action ); ?>">
			<?php $fields(); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><label for="machiplan-plans"><?php esc_html_e( 'Plans to choose from', 'machiplan' ); ?></label></th>
					<td>
						<textarea id="machiplan-plans" name="machiplan[plans]" rows="4" class="large-text code" aria-describedby="machiplan-plans-hint"><?php echo esc_textarea( $lines( 'plans' ) ); ?></textarea>
						<p class="description" id="machiplan-plans-hint"><?php esc_html_e( 'Addresses of plan documents, one a line. The first is preselected in the editor.', 'machiplan' ); ?></p>
						<?php check_plans( $settings ); ?>
					</td>
				</tr>
				<tr>
					<th scope="row"><label for="machiplan-hosts"><?php esc_html_e( 'Further hosts of plans', 'machiplan' ); ?></label></th>
					<td>
						<textarea id="machiplan-hosts" name="machiplan[hosts]" rows="2" class="large-text code" aria-describedby="machiplan-hosts-hint"><?php echo esc_textarea( $lines( 'hosts' ) ); ?></textarea>
						<p class="description" id="machiplan-hosts-hint"><?php esc_html_e( 'Host names, one a line. This server reads plans of its own host, of the plans above and of these hosts only.', 'machiplan' ); ?></p>
					</td>
				</tr>
				<tr>
					<th scope="row"><?php esc_html_e( 'Colours', 'machiplan' ); ?></th>
					<td>
						<label><input type="checkbox" name="machiplan[theme_colors]" value="1" <?php checked( ! empty( $settings['theme_colors'] ) ); ?>> <?php esc_html_e( 'Use the colours of the theme (theme.json). Check their contrast.', 'machiplan' ); ?></label>
					</td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}

/** Says of each plan of the settings whether it can be read. */
function check_plans( $settings ) {
	foreach ( isset( $settings['plans'] ) ? (array) $settings['plans'] : array() as $address ) {
		$records = plan_records( $address );
		printf(
			'<p>%s %s</p>',
			esc_html( is_wp_error( $records ) ? '✗' : '✓' ),
			esc_html( is_wp_error( $records ) ? "$address: " . $records->get_error_message() : text_of( $records['title'] ) )
		);
	}
}
