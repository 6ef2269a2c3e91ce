<?php

namespace CmsPublisher;

use WP_REST_Request;

defined('ABSPATH') || exit;

/**
 * Makes a post that stands there already the post of a story. It touches nothing that people see: what was pushed last
 * stays unknown, so that the next push asks.
 */
final class Adoption
{
	private string $key;
	private int $post;

	public static function register(): void
	{
		register_rest_route(
			RestController::ROUTE_NAMESPACE,
			RestController::ARTICLE . '/adopt',
			[
				[
					'methods' => 'POST, PUT',
					'callback' => [self::class, 'post'],
					'permission_callback' => [RestController::class, 'mayWrite'],
					'args' => [
						'key' => RestSchema::key(),
						'post' => ['type' => 'integer', 'required' => true, 'minimum' => 1],
					],
				],
				'schema' => [RestSchema::class, 'article'],
			]
		);
	}

	/** @return \WP_REST_Response|\WP_Error */
	public static function post(WP_REST_Request $request)
	{
		return Transaction::on($request['key'], [new self($request['key'], $request['post']), 'adopt']);
	}

	private function __construct(string $key, int $post)
	{
		$this->key = $key;
		$this->post = $post;
	}

	/** @return \WP_REST_Response|\WP_Error */
	public function adopt(Transaction $transaction, ?Article $before)
	{
		if ($before && !RestController::maySee($before)) {
			return Answers::notYours($before);
		}
		if ($before) {
			return $before->id() === $this->post ? Answers::article($before, 'unchanged') : Answers::exists($before);
		}
		// Two stories may want it at the same time: their keys' locks are two.
		if (!$transaction->hold($this->post)) {
			return Answers::busy();
		}
		$article = Article::read($this->post);
		$refusal = $this->judge($article);
		if ($refusal || !$article) {
			return $refusal;
		}
		Meta::store($this->post, [Meta::KEY => $this->key, StoryKey::indexName($this->key) => $this->key]);
		Relation::forget($this->key);
		$isDone = fn (): bool => Relation::find($this->key) === $this->post;
		if (!$isDone()) {
			return Answers::notStored();
		}
		return $transaction->commit($isDone) ? Answers::article(Article::read($this->post), 'adopted') : Answers::busy();
	}

	/** What forbids it; null to go ahead. */
	private function judge(?Article $article): ?\WP_REST_Response
	{
		if (!$article || !$article->isPost()) {
			return Answers::noSuchPost($this->post);
		}
		if (!RestController::maySee($article)) {
			return Answers::notYours($article);
		}
		if ($article->key() !== '') {
			return Answers::otherStory($article->key());
		}
		return $article->isTrashed() ? Answers::trashed($article) : null;
	}
}
