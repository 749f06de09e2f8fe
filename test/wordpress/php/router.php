<?php
// PHP's own server knows no rewriting: a file is served as it is, a folder by its index, and all else is
// a page of WordPress.
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$file = __DIR__ . $path;
if ($path !== '/' && is_file($file)) {
    return false;
}
$folder = rtrim($path, '/');
if ($folder !== '' && is_file(__DIR__ . "$folder/index.php")) {
    $_SERVER['SCRIPT_NAME'] = "$folder/index.php";
    chdir(__DIR__ . $folder);
    require __DIR__ . "$folder/index.php";
    return true;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
require __DIR__ . '/index.php';
