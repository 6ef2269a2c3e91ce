<?php

/**
 * Another plugin whose hook fails in the middle of a save, for tests: the header `X-Stand-In-Fail: HOW HOOK` says how
 * (throw, fatal, exit, die, deadlock) and where. License: GPL-2.0-or-later.
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
			case 'deadlock':
				// As the server answers the statement that it took back; nobody looks.
				$GLOBALS['wpdb']->query("SIGNAL SQLSTATE '40001' SET MYSQL_ERRNO = 1213");
		}
		return $value;
	}, 20);
}
