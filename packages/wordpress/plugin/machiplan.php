<?php
/**
 * Plugin Name:       Machiplan
 * Plugin URI:        https://github.com/machiplan/machiplan
 * Description:       Shows municipal plans from Plan JSON: outline, indicators, goals and map, as a block or a shortcode.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      5.6
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       machiplan
 * Domain Path:       /languages
 *
 * @package Machiplan
 */

namespace Machiplan;

defined( 'ABSPATH' ) || exit;

// A second copy of the plugin, in another folder, does nothing.
if ( defined( __NAMESPACE__ . '\VERSION' ) ) {
	return;
}

const VERSION = '0.1.0';
const FILE    = __FILE__;

foreach ( array( 'elements', 'settings', 'fetch', 'plans', 'readable', 'assets', 'render', 'block', 'shortcode', 'embed', 'rest', 'kses', 'settings-page' ) as $part ) {
	require_once __DIR__ . "/includes/$part.php";
}

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'machiplan', false, dirname( plugin_basename( FILE ) ) . '/languages' );
	},
	1
);
register_deactivation_hook( FILE, __NAMESPACE__ . '\unschedule_refresh' );
