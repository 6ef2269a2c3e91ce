<?php

namespace CmsPublisher;

use WP_REST_Request;
use WP_REST_Response;

defined('ABSPATH') || exit;

/**
 * Makes or updates the draft of one story within a transaction.
 */
final class Writer
{
	private Push $push;

	public function __construct(Push $push)
	{
		$this->push = $push;
	}

	/**
	 * Judges again, now that nobody else can write, then writes.
	 *
	 * @param Transaction  $transaction On the story.
	 * @param Article|null $before      The post as it stands.
	 * @return WP_REST_Response|\WP_Error
	 */
	public function write(Transaction $transaction, ?Article $before)
	{
		$refusal = Judge::push($this->push, $before);
		if ($refusal) {
			return $refusal;
		}
		$kept = $before ? $this->prepare($before) : null;
		$saved = $this->save($before);
		if ($saved->is_error()) {
			return $saved;
		}
		$article = $this->setBase((int) $saved->get_data()['id'], $before, $kept);
		if (!$article) {
			return Answers::notStored();
		}
		if ($this->push->recreate) {
			Relation::forget($this->push->key);
		}
		// Looked at before the commit: a person's save that waited for it is no part of what this push left.
		$result = $before ? 'updated' : 'created';
		$answer = Answers::article(Article::read($article->id()), $result);
		return $this->commit($transaction, $article->id(), $result) ? $answer : Answers::busy();
	}

	private function commit(Transaction $transaction, int $id, string $result): bool
	{
		if (!$transaction->commit(fn (): bool => $this->isDone($id))) {
			return false;
		}
		/**
		 * A push stands: what the hooks of the save itself are told may still be rolled back.
		 *
		 * @param int    $id     The post.
		 * @param string $key    The story's key.
		 * @param string $result 'created' or 'updated'.
		 */
		do_action('cms_publisher_pushed', $id, $this->push->key, $result);
		return true;
	}

	/**
	 * Takes a post that is to be written over all the same out of the trash, and keeps what people made of it.
	 *
	 * @return int|null The revision that holds people's version; null where they changed nothing, or the site keeps none.
	 */
	private function prepare(Article $before): ?int
	{
		if ($before->isTrashed()) {
			wp_untrash_post($before->id());
		}
		if ($before->changedFields() === []) {
			return null;
		}
		wp_save_post_revision($before->id());
		$newest = wp_get_latest_revision_id_and_total_count($before->id());
		return is_wp_error($newest) ? null : ($newest['latest_id'] ?: null);
	}

	/** Through core's own route: its permissions, kses and hooks apply. The status is set as Push::release() says. */
	private function save(?Article $before): WP_REST_Response
	{
		$request = new WP_REST_Request('POST', '/wp/v2/posts' . ($before ? '/' . $before->id() : ''));
		$request->set_body_params($this->push->fieldsFor($before) + $this->push->release($before));
		// The client gets our own representation: core need not render the content for a response that nobody reads.
		$request->set_query_params(['_fields' => 'id']);
		$seo = $this->push->seo + ($before && $before->isMoved() ? $before->seo() : []);
		$meta = [
			Meta::KEY => $this->push->key,
			StoryKey::indexName($this->push->key) => $this->push->key,
			Meta::PAYLOAD_SHA256 => $this->push->sha256,
			Meta::SEO_PLACE => SeoFields::place(),
		] + SeoFields::ownRows($seo) + ($this->push->jsonLd === null ? [] : [Meta::JSON_LD => $this->push->jsonLd])
			+ ($this->push->provenance === null ? [] : [Meta::PROVENANCE => $this->push->provenance]);
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
	private function setBase(int $id, ?Article $before, ?int $kept): ?Article
	{
		$article = Article::read($id);
		if (!$article || Relation::find($this->push->key) !== $id) {
			return null;
		}
		$fingerprint = $article->fingerprint();
		$fields = $before ? $fingerprint->changedSince($before->fingerprint()) : [];
		$base = $fingerprint->without($this->push->keeps);
		$history = $article->history()->withPush(get_current_user_id(), gmdate('Y-m-d\TH:i:s\Z'), $fields, $this->note($kept));
		if ($this->push->keeps) {
			$history = $history->withKept($article->history(), $this->push->keeps, $fingerprint);
		}
		Meta::store(
			$id,
			[
				Meta::BASE => $base->etag(),
				Meta::BASE_FIELDS => $base->toJson(),
				Meta::HISTORY => $history->toJson(),
			]
		);
		if ($article->isWaitedFor()) {
			Waiting::store($id, '');
		}
		Trail::forget($id);
		return $article;
	}

	/**
	 * What the history says of this push beyond its fields.
	 *
	 * @param int|null $kept The revision that held people's version: a site that keeps one only has it no longer.
	 * @return array<string, mixed>
	 */
	private function note(?int $kept): array
	{
		$revision = $kept && get_post($kept) ? ['revision' => $kept] : [];
		return $revision + ($this->push->force ? ['forced' => $this->push->force] : []);
	}

	private function isDone(int $id): bool
	{
		$article = Article::read($id);
		return $article !== null && $this->push->isDoneIn($article);
	}
}
