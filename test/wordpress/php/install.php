<?php
// Installs WordPress with one user of each role, and prints how each may publish, as JSON.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url(getenv('SITE_ORIGIN'), PHP_URL_HOST);
$_SERVER['REQUEST_URI'] = '/';
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_true');

wp_install('Clinic', 'administrator', 'administrator@clinic.example', false, '', 'administrator');
foreach (['editor', 'author'] as $role) {
    wp_insert_user([
        'user_login' => $role,
        'user_pass' => $role,
        'user_email' => "$role@clinic.example",
        'role' => $role,
    ]);
}
switch_theme('twentytwentyone');
update_option('permalink_structure', '/%postname%/');
flush_rewrite_rules();

$users = [];
foreach (['administrator', 'editor', 'author'] as $name) {
    $user = get_user_by('login', $name);
    // The guided tour of the block editor would lie over it.
    $preferences = ['core/edit-post' => ['welcomeGuide' => false], '_modified' => gmdate('c')];
    update_user_meta($user->ID, "wp_persisted_preferences", $preferences);
    [$password] = WP_Application_Passwords::create_new_application_password($user->ID, ['name' => 'test']);
    $users[$name] = ['applicationPassword' => $password];
}
echo json_encode(['version' => $GLOBALS['wp_version'], 'users' => $users]);
