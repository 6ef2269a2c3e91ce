<?php

namespace CmsPublisher;

defined('ABSPATH') || exit;

/**
 * One writer a story at a time: a row in the options table, unique by its name, made outside of any transaction.
 *
 * The holder takes the row away within its own transaction (`giveBack`): a commit then proves that nobody took the lock
 * over meanwhile, and two writers can't both commit.
 */
final class Lock
{
	/** A holder silent for longer is taken for dead. */
	private const SECONDS = 60;
	/** How long to wait for another writer before saying "busy". */
	private const WAIT_SECONDS = 2.0;
	private const POLL_MICROSECONDS = 50000;

	private string $name;
	/** Time and a random part. */
	private string $token;

	private function __construct(string $name)
	{
		$this->name = $name;
		$this->token = time() . ':' . wp_generate_uuid4();
	}

	/** The lock of that story, or null while another has it. */
	public static function acquire(string $key): ?self
	{
		$deadline = microtime(true) + self::WAIT_SECONDS;
		do {
			$lock = new self(StoryKey::lockName($key));
			if ($lock->insert() || $lock->takeOver()) {
				return $lock;
			}
			usleep(self::POLL_MICROSECONDS);
		} while (microtime(true) < $deadline);
		return null;
	}

	/** Takes the row away; false where it is no longer ours. */
	public function giveBack(): bool
	{
		global $wpdb;
		return $wpdb->delete($wpdb->options, ['option_name' => $this->name, 'option_value' => $this->token]) === 1;
	}

	private function insert(): bool
	{
		global $wpdb;
		$sql = "INSERT IGNORE INTO {$wpdb->options} (option_name, option_value, autoload) VALUES (%s, %s, 'no')";
		return $wpdb->query($wpdb->prepare($sql, $this->name, $this->token)) === 1;
	}

	private function takeOver(): bool
	{
		global $wpdb;
		$sql = "SELECT option_value FROM {$wpdb->options} WHERE option_name = %s";
		$held = (string) $wpdb->get_var($wpdb->prepare($sql, $this->name));
		if ($held === '' || (int) $held > time() - self::SECONDS) {
			return false;
		}
		$mine = ['option_value' => $this->token];
		return $wpdb->update($wpdb->options, $mine, ['option_name' => $this->name, 'option_value' => $held]) === 1;
	}
}
