<?php
// The settings of the WordPress under test; what differs from run to run comes from its environment.
define('DB_NAME', 'wordpress');
define('DB_USER', 'wordpress');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . getenv('DATABASE_SOCKET'));
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
$table_prefix = 'wp_';

$secrets = ['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY'];
foreach ($secrets as $secret) {
    define($secret, 'on loopback only');
    define(str_replace('KEY', 'SALT', $secret), 'on loopback only');
}

define('WP_HOME', getenv('SITE_ORIGIN'));
define('WP_SITEURL', getenv('SITE_ORIGIN'));
// Application passwords are only allowed without TLS where the site calls itself local.
define('WP_ENVIRONMENT_TYPE', 'local');

// Nothing leaves the machine, and nothing happens but what a test does.
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', 'localhost');
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_POST_REVISIONS', false);

if (!defined('ABSPATH')) {
    define('ABSPATH', __DIR__ . '/');
}
require_once ABSPATH . 'wp-settings.php';
