<?php

/**
 * Another plugin whose hook fails in the middle of a save, for tests: the header `X-Stand-In-Fail: HOW HOOK` says how
 * (throw, fatal, exit, die, error) and where. License: GPL-2.0-or-later.
 */

[$stand_in_how, $stand_in_hook] = explode(' ', ($_SERVER['HTTP_X_STAND_IN_FAIL'] ?? '') . ' ');
if ($stand_in_hook !== '') {
	add_filter($stand_in_hook, static function ($value) use ($stand_in_how) {
		switch ($stand_in_how) {
			case 'throw':
				throw new RuntimeException('a hook fails');
			case 'fatal':
				return (new stdClass())->missing();
			case 'exit':
				exit;
			case 'die':
				wp_die('a hook gives up');
		}
		return $stand_in_how === 'error' ? new WP_Error('stand_in', 'a hook refuses', ['status' => 400]) : $value;
	}, 20);
}
