<?php

namespace CmsPublisher;

use WP_REST_Response;

defined('ABSPATH') || exit;

/**
 * One change of one story's post: all or nothing, by one writer at a time, on the state that it was decided on.
 *
 * The lock keeps other writers out, the transaction takes back what a failing step leaves, and a write lock on the post's
 * row, taken before the state is looked at, keeps people's saves out between the look and the commit.
 */
final class Transaction
{
	/** The server's errors for a lock that took too long to get, and for a deadlock. */
	private const TAKEN_BACK = [1205, 1213];

	private Lock $lock;
	private bool $open = true;
	/** The connection that the transaction runs on: wpdb replaces a lost one silently, and the transaction is lost with it. */
	private ?object $connection = null;
	/** @var array<int, bool> Posts and revisions saved so far => whether they are new. */
	private array $saved = [];

	private function __construct(Lock $lock)
	{
		$this->lock = $lock;
		add_action('save_post', [$this, 'note'], PHP_INT_MIN, 3);
		// A hook of another plugin may end the request: time limit, fatal error, wp_die().
		register_shutdown_function([$this, 'rollBack']);
	}

	/**
	 * Does that work on the story's post, or on none; what the work does not commit is taken back.
	 *
	 * @param string                                           $key  The story's key.
	 * @param callable(self, ?Article): (WP_REST_Response|\WP_Error) $work Judges the state that it is given, and answers.
	 * @return WP_REST_Response|\WP_Error
	 */
	public static function on(string $key, callable $work)
	{
		$lock = Lock::acquire($key);
		return $lock ? (new self($lock))->run($key, $work) : Answers::busy();
	}

	/** Keeps everybody else's writes from that post until the end; false where the database does not give its lock. */
	public function hold(int $id): bool
	{
		global $wpdb;
		// An UPDATE that changes nothing takes the row's write lock in every engine that has one.
		$held = $wpdb->query($wpdb->prepare("UPDATE {$wpdb->posts} SET post_modified = post_modified WHERE ID = %d", $id));
		// Core fills unsent fields of an update from its cache.
		wp_cache_delete($id, 'posts');
		wp_cache_delete($id, 'post_meta');
		return $held !== false;
	}

	/**
	 * Makes it last.
	 *
	 * @param callable(): bool $isDone Looks whether it lasts, where the connection broke with the commit.
	 */
	public function commit(callable $isDone): bool
	{
		global $wpdb;
		if (!$this->lock->giveBack() || $wpdb->query('COMMIT') === false) {
			return false;
		}
		$this->close();
		$this->forgetCaches();
		if ($this->connection === null || $this->connection === $wpdb->dbh) {
			return true;
		}
		// wpdb said COMMIT again to a new connection: look whether the first one arrived.
		$this->lock->giveBack();
		return $isDone();
	}

	/** Remembers what was saved, by this push or by a hook that it set off. */
	public function note($postId, $post, $isUpdate): void
	{
		$this->saved += [(int) $postId => !$isUpdate];
	}

	/**
	 * Lets no statement pass once the transaction is gone: it would land for good.
	 *
	 * @throws LostConnection Where wpdb has another connection than the transaction, or where the server took the
	 *                        transaction or its last statement back, of which core says nothing.
	 */
	public function stopIfLost($sql)
	{
		global $wpdb;
		$isOther = $this->connection !== null && $this->connection !== $wpdb->dbh;
		if ($isOther || ($wpdb->dbh instanceof \mysqli && in_array(mysqli_errno($wpdb->dbh), self::TAKEN_BACK, true))) {
			throw new LostConnection();
		}
		return $sql;
	}

	/** Takes back all that was not committed; does nothing after a commit. */
	public function rollBack(): void
	{
		global $wpdb;
		if (!$this->open) {
			return;
		}
		$this->close();
		$wpdb->query('ROLLBACK');
		$this->forgetCaches();
		$this->deleteLeftovers();
		$this->lock->giveBack();
	}

	/**
	 * @param callable(self, ?Article): (WP_REST_Response|\WP_Error) $work See on().
	 * @return WP_REST_Response|\WP_Error
	 */
	private function run(string $key, callable $work)
	{
		global $wpdb;
		// Before the transaction: a snapshot taken this early would hide what people commit until we hold the post's row.
		$id = Relation::find($key);
		$wpdb->query('START TRANSACTION');
		$this->connection = is_object($wpdb->dbh) ? $wpdb->dbh : null;
		add_filter('query', [$this, 'stopIfLost']);
		try {
			$isHeld = $id === null || $this->hold($id);
			$answer = $isHeld ? $work($this, $id === null ? null : Article::read($id)) : Answers::busy();
		} catch (LostConnection $lost) {
			$answer = Answers::busy();
		} finally {
			$this->rollBack();
		}
		return $answer;
	}

	private function close(): void
	{
		$this->open = false;
		remove_filter('query', [$this, 'stopIfLost']);
		remove_action('save_post', [$this, 'note'], PHP_INT_MIN);
	}

	/** Another request may have filled a shared object cache with what it saw before the commit, or we after a rollback. */
	private function forgetCaches(): void
	{
		foreach (array_keys($this->saved) as $id) {
			foreach (['posts', 'post_meta', 'category_relationships', 'post_tag_relationships'] as $group) {
				wp_cache_delete($id, $group);
			}
		}
		foreach ($this->saved ? ['posts', 'terms'] : [] as $group) {
			wp_cache_set('last_changed', microtime(), $group);
		}
	}

	/**
	 * What is still there after a rollback: new posts in tables without transactions (MyISAM), and what was saved after
	 * wpdb replaced a lost connection.
	 */
	private function deleteLeftovers(): void
	{
		remove_action('before_delete_post', [Relation::class, 'remember']);
		foreach (array_keys(array_filter($this->saved)) as $id) {
			if (Article::read($id)) {
				wp_delete_post($id, true);
			}
		}
		add_action('before_delete_post', [Relation::class, 'remember']);
	}
}
