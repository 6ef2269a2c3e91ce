<?php

/**
 * Stands in for the Classic Editor plugin in tests: an address with `classic-editor` opens the old form.
 * License: GPL-2.0-or-later.
 */

add_filter('use_block_editor_for_post', static function ($use) {
	return isset($_GET['classic-editor']) ? false : $use;
});
