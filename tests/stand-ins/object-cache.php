<?php

/**
 * A persistent object cache for tests, a drop-in: one file an entry, shared by all processes. Core's own functions and
 * class, with a second level behind them. License: GPL-2.0-or-later.
 */

require ABSPATH . WPINC . '/class-wp-object-cache.php';

final class Stand_In_Object_Cache extends WP_Object_Cache
{
	private string $folder = '';
	private array $away = ['counts' => true, 'plugins' => true, 'theme_json' => true];
	private array $global = [];
	private string $site = '';

	public function open(): void
	{
		$this->folder = WP_CONTENT_DIR . '/object-cache';
		wp_mkdir_p($this->folder);
		$this->site = is_multisite() ? get_current_blog_id() . ':' : '';
	}

	public function keep_away($groups): void
	{
		$this->away += array_fill_keys((array) $groups, true);
	}

	public function add_global_groups($groups)
	{
		$this->global += array_fill_keys((array) $groups, true);
		parent::add_global_groups($groups);
	}

	public function switch_to_blog($id)
	{
		$this->site = is_multisite() ? $id . ':' : '';
		parent::switch_to_blog($id);
	}

	public function get($key, $group = 'default', $force = false, &$found = null)
	{
		$value = $force ? false : parent::get($key, $group, false, $found);
		if ($found && !$force) {
			return $value;
		}
		$stored = is_file($this->path($key, $group)) ? file_get_contents($this->path($key, $group)) : false;
		$found = is_string($stored) && $stored !== '';
		if (!$found) {
			return false;
		}
		$value = unserialize($stored);
		parent::set($key, $value, $group);
		return is_object($value) ? clone $value : $value;
	}

	public function get_multiple($keys, $group = 'default', $force = false)
	{
		$values = [];
		foreach ($keys as $key) {
			$values[$key] = $this->get($key, $group, $force);
		}
		return $values;
	}

	public function set($key, $data, $group = 'default', $expire = 0)
	{
		if (!isset($this->away[$group ?: 'default'])) {
			$new = tempnam($this->folder, 'new');
			file_put_contents($new, serialize($data));
			rename($new, $this->path($key, $group));
		}
		return parent::set($key, $data, $group, $expire);
	}

	public function add($key, $data, $group = 'default', $expire = 0)
	{
		$this->get($key, $group, false, $found);
		return !$found && $this->set($key, $data, $group, (int) $expire);
	}

	public function replace($key, $data, $group = 'default', $expire = 0)
	{
		$this->get($key, $group, false, $found);
		return $found && $this->set($key, $data, $group, (int) $expire);
	}

	public function delete($key, $group = 'default', $deprecated = false)
	{
		$path = $this->path($key, $group);
		if (is_file($path)) {
			@unlink($path);
		}
		parent::delete($key, $group);
		return true;
	}

	public function incr($key, $offset = 1, $group = 'default')
	{
		$value = (int) $this->get($key, $group) + $offset;
		$this->set($key, $value, $group);
		return $value;
	}

	public function flush()
	{
		array_map('unlink', glob($this->folder . '/*'));
		return parent::flush();
	}

	private function path($key, $group): string
	{
		$group = $group ?: 'default';
		return $this->folder . '/' . md5((isset($this->global[$group]) ? '' : $this->site) . $group . ':' . $key);
	}
}

function wp_cache_init(): void
{
	$GLOBALS['wp_object_cache'] = new Stand_In_Object_Cache();
	$GLOBALS['wp_object_cache']->open();
}

function wp_cache_add_non_persistent_groups($groups): void
{
	$GLOBALS['wp_object_cache']->keep_away($groups);
}

function wp_cache_close(): bool
{
	return true;
}

function wp_cache_get($key, $group = '', $force = false, &$found = null)
{
	return $GLOBALS['wp_object_cache']->get($key, $group, $force, $found);
}

function wp_cache_get_multiple($keys, $group = '', $force = false)
{
	return $GLOBALS['wp_object_cache']->get_multiple($keys, $group, $force);
}

function wp_cache_set($key, $data, $group = '', $expire = 0)
{
	return $GLOBALS['wp_object_cache']->set($key, $data, $group, (int) $expire);
}

function wp_cache_add($key, $data, $group = '', $expire = 0)
{
	return !wp_suspend_cache_addition() && $GLOBALS['wp_object_cache']->add($key, $data, $group, (int) $expire);
}

function wp_cache_replace($key, $data, $group = '', $expire = 0)
{
	return $GLOBALS['wp_object_cache']->replace($key, $data, $group, (int) $expire);
}

function wp_cache_delete($key, $group = '')
{
	return $GLOBALS['wp_object_cache']->delete($key, $group);
}

function wp_cache_incr($key, $offset = 1, $group = '')
{
	return $GLOBALS['wp_object_cache']->incr($key, $offset, $group);
}

function wp_cache_decr($key, $offset = 1, $group = '')
{
	return $GLOBALS['wp_object_cache']->incr($key, -$offset, $group);
}

function wp_cache_flush()
{
	return $GLOBALS['wp_object_cache']->flush();
}

function wp_cache_add_global_groups($groups): void
{
	$GLOBALS['wp_object_cache']->add_global_groups($groups);
}

function wp_cache_switch_to_blog($id): void
{
	$GLOBALS['wp_object_cache']->switch_to_blog($id);
}
