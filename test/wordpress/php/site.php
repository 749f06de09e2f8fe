<?php
// What the site's owner has set up, and what a test may turn by the query of an address.

// The one line of the documentation, with the type that a test asks for.
add_action('wp_head', function () {
    $kinds = ['module' => ' type="module"', 'classic' => '', 'none' => null];
    $type = $kinds[$_GET['script'] ?? 'module'];
    if ($type !== null) {
        echo "<script$type src=\"", esc_url(home_url('/exercise-plan/exercise-plan.js')), "\"></script>\n";
    }
});

foreach (['template', 'stylesheet'] as $option) {
    add_filter($option, fn($theme) => $_GET['theme'] ?? $theme);
}

// Lists show the beginning of each post, or, if asked, the whole.
add_filter('theme_mod_display_excerpt_or_full_post', fn() => isset($_GET['full']) ? 'full' : 'excerpt');

// Who has once asked for the classic editor keeps it.
if (isset($_GET['classic'])) {
    setcookie('classic', 'yes', ['path' => '/']);
    $_COOKIE['classic'] = 'yes';
}
add_filter('use_block_editor_for_post', fn($blocks) => $blocks && !isset($_COOKIE['classic']));

// A player of the real world has an address that WordPress may fetch from; the one under test is at home.
add_filter('http_request_host_is_external', fn($is, $host) => $is || $host === 'localhost', 10, 2);
add_filter('http_allowed_safe_ports', fn($ports) => [...$ports, (int) getenv('PLAYER_PORT')]);
