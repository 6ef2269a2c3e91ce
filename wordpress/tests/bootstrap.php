<?php

/**
 * The plugin's classes without WordPress: only what calls none of its functions is tested here.
 */

define('ABSPATH', __DIR__);

require __DIR__ . '/../cms-publisher/includes/class-story-key.php';
require __DIR__ . '/../cms-publisher/includes/class-fingerprint.php';
require __DIR__ . '/../cms-publisher/includes/class-meta.php';
require __DIR__ . '/../cms-publisher/includes/class-json-ld.php';
require __DIR__ . '/../cms-publisher/includes/class-seo-plugin.php';
require __DIR__ . '/../cms-publisher/includes/class-picture-shapes.php';
require __DIR__ . '/../cms-publisher/includes/class-sources.php';
require __DIR__ . '/../cms-publisher/includes/class-history.php';
require __DIR__ . '/../cms-publisher/includes/class-seo-fields.php';
require __DIR__ . '/../cms-publisher/includes/class-sentence-sources.php';
