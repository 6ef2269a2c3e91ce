<?php

namespace CmsPublisher;

use WP_REST_Request;
use WP_REST_Response;

defined('ABSPATH') || exit;

/**
 * Makes or updates the draft of one story: all or nothing, and never over what the client has not seen.
 *
 * The lock keeps other pushes out, the transaction takes back what a failing step leaves, and a write lock on the post's
 * row, taken before the state is compared, keeps people's saves out between the comparison and the commit.
 */
final class Writer
{
	/** The server's errors for a lock that took too long to get, and for a deadlock. */
	private const TAKEN_BACK = [1205, 1213];

	private Push $push;
	private Lock $lock;
	private bool $open = true;
	/** The connection that the transaction runs on: wpdb replaces a lost one silently, and the transaction is lost with it. */
	private ?object $connection = null;
	/** @var array<int, bool> Posts and revisions saved so far => whether they are new. */
	private array $saved = [];

	public function __construct(Push $push, Lock $lock)
	{
		$this->push = $push;
		$this->lock = $lock;
		add_action('save_post', [$this, 'note'], PHP_INT_MIN, 3);
		// A hook of another plugin may end the request: time limit, fatal error, wp_die().
		register_shutdown_function([$this, 'rollBack']);
	}

	/**
	 * Looks again under the lock, then writes.
	 *
	 * @param callable(Push, ?Article): ?WP_REST_Response $judge What forbids the write in that state, or null.
	 * @return WP_REST_Response|\WP_Error
	 */
	public function write(callable $judge)
	{
		global $wpdb;
		// Before the transaction: a snapshot taken this early would hide what people commit until we hold the post's row.
		$id = Relation::find($this->push->key);
		$wpdb->query('START TRANSACTION');
		$this->connection = is_object($wpdb->dbh) ? $wpdb->dbh : null;
		add_filter('query', [$this, 'stopIfLost']);
		try {
			$answer = $this->attempt($id, $judge);
		} catch (LostConnection $lost) {
			$answer = Answers::busy();
		} finally {
			$this->rollBack();
		}
		return $answer;
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
	 * @param callable(Push, ?Article): ?WP_REST_Response $judge See write().
	 * @return WP_REST_Response|\WP_Error
	 */
	private function attempt(?int $id, callable $judge)
	{
		if ($id !== null && !self::holdRow($id)) {
			return Answers::busy();
		}
		$before = $id === null ? null : Article::read($id);
		$refusal = $judge($this->push, $before);
		if ($refusal) {
			return $refusal;
		}
		$saved = $this->save($before);
		if ($saved->is_error()) {
			return $saved;
		}
		$article = $this->setBase((int) $saved->get_data()['id'], $before);
		if (!$article) {
			return Answers::notStored();
		}
		if (!$this->commit($article->id())) {
			return Answers::busy();
		}
		return Answers::article(Article::read($article->id()), $id === null ? 'created' : 'updated');
	}

	/** An UPDATE that changes nothing takes the row's write lock in every engine that has one. */
	public static function holdRow(int $id): bool
	{
		global $wpdb;
		$held = $wpdb->query($wpdb->prepare("UPDATE {$wpdb->posts} SET post_modified = post_modified WHERE ID = %d", $id));
		// Core fills unsent fields of an update from its cache.
		wp_cache_delete($id, 'posts');
		wp_cache_delete($id, 'post_meta');
		return $held !== false;
	}

	/**
	 * Through core's own route: its permissions, kses and hooks apply. The status is set when the draft is made, and when
	 * a person lets it come out of the trash.
	 */
	private function save(?Article $before): WP_REST_Response
	{
		if ($before && $before->changedFields() !== []) {
			// What people wrote stays to be found, even where it did not come through WordPress's own saving.
			wp_save_post_revision($before->id());
		}
		$request = new WP_REST_Request('POST', '/wp/v2/posts' . ($before ? '/' . $before->id() : ''));
		$request->set_body_params($this->push->fields + ($before && !$before->isTrashed() ? [] : ['status' => 'draft']));
		// The client gets our own representation: core need not render the content for a response that nobody reads.
		$request->set_query_params(['_fields' => 'id']);
		$seo = $this->push->seo + ($before && $before->isMoved() ? $before->seo() : []);
		$meta = [
			Meta::KEY => $this->push->key,
			StoryKey::indexName($this->push->key) => $this->push->key,
			Meta::PAYLOAD_SHA256 => $this->push->sha256,
			Meta::SEO_PLACE => SeoFields::place(),
		] + SeoFields::ownRows($seo) + ($this->push->jsonLd === null ? [] : [Meta::JSON_LD => $this->push->jsonLd]);
		// By this very request: other plugins may save further posts meanwhile.
		$store = static function ($post, $inner) use ($request, $meta, $seo): void {
			if ($inner === $request) {
				Meta::store($post->ID, $meta);
				SeoFields::writeToPlugin($post->ID, $seo);
			}
		};
		add_action('rest_insert_post', $store, PHP_INT_MIN, 2);
		$response = rest_do_request($request);
		remove_action('rest_insert_post', $store, PHP_INT_MIN);
		return $response;
	}

	/** Stores what the push left, as the site stored it, for the next comparison; null if the key did not land. */
	private function setBase(int $id, ?Article $before): ?Article
	{
		$article = Article::read($id);
		if (!$article || Relation::find($this->push->key) !== $id) {
			return null;
		}
		$fingerprint = $article->fingerprint();
		$fields = $before ? $fingerprint->changedSince($before->fingerprint()) : [];
		$history = $article->history()->withPush(get_current_user_id(), gmdate('Y-m-d\TH:i:s\Z'), $fields);
		Meta::store(
			$id,
			[
				Meta::BASE => $fingerprint->etag(),
				Meta::BASE_FIELDS => $fingerprint->toJson(),
				Meta::HISTORY => $history->toJson(),
			]
		);
		if ($article->isWaitedFor()) {
			Waiting::store($id, '');
		}
		Trail::forget($id);
		return $article;
	}

	private function commit(int $id): bool
	{
		global $wpdb;
		if ($this->push->recreate) {
			Relation::forget($this->push->key);
		}
		if (!$this->lock->giveBack() || $wpdb->query('COMMIT') === false) {
			return false;
		}
		$this->close();
		$this->forgetCaches();
		if ($this->connection === null || $this->connection === $wpdb->dbh) {
			return true;
		}
		// The connection broke on COMMIT and wpdb said it again to a new one: look whether the first one arrived.
		$this->lock->giveBack();
		$article = Article::read($id);
		return $article !== null && $this->push->isDoneIn($article);
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
