<?php

namespace CmsPublisher;

use WP_REST_Request;
use WP_REST_Response;

defined('ABSPATH') || exit;

/**
 * The routes of cms-publisher/v1. The protocol is written down in docs/plugin-protocol.md.
 */
final class RestController
{
	public const ROUTE_NAMESPACE = 'cms-publisher/v1';

	public static function register(): void
	{
		register_rest_route(
			self::ROUTE_NAMESPACE,
			'/status',
			['methods' => 'GET', 'callback' => [Status::class, 'answer'], 'permission_callback' => [self::class, 'mayWrite']]
		);
		register_rest_route(
			self::ROUTE_NAMESPACE,
			'/articles',
			[
				'methods' => 'GET',
				'callback' => [self::class, 'list'],
				'permission_callback' => [self::class, 'mayWrite'],
				'args' => ['keys' => RestSchema::keys()],
			]
		);
		register_rest_route(
			self::ROUTE_NAMESPACE,
			'/articles/(?P<key>[^/]+)',
			[
				[
					'methods' => 'GET',
					'callback' => [self::class, 'get'],
					'permission_callback' => [self::class, 'mayWrite'],
					'args' => ['key' => RestSchema::key()],
				],
				[
					// POST too: some hosts block PUT.
					'methods' => 'PUT, POST',
					'callback' => [self::class, 'put'],
					'permission_callback' => [self::class, 'mayWrite'],
					'args' => RestSchema::push(),
				],
				[
					'methods' => 'DELETE',
					'callback' => [Withdrawal::class, 'answer'],
					'permission_callback' => [self::class, 'mayWrite'],
					'args' => ['key' => RestSchema::key(), 'if_match' => ['type' => 'string']],
				],
				'schema' => [RestSchema::class, 'article'],
			]
		);
		register_rest_route(
			self::ROUTE_NAMESPACE,
			'/articles/(?P<key>[^/]+)/adopt',
			[
				'methods' => 'PUT, POST',
				'callback' => [Adoption::class, 'answer'],
				'permission_callback' => [self::class, 'mayWrite'],
				'args' => ['key' => RestSchema::key(), 'post' => ['type' => 'integer', 'minimum' => 1, 'required' => true]],
			]
		);
	}

	/** Whether the user writes on this site at all; each post's own rights are asked for where the post is known. */
	public static function mayWrite(): bool
	{
		return current_user_can('edit_posts');
	}

	/** One story's article. */
	public static function get(WP_REST_Request $request): WP_REST_Response
	{
		$id = Relation::find($request['key']);
		$article = $id === null ? null : Article::read($id);
		if (!$article) {
			$gone = Relation::gone($request['key']);
			return $gone ? Answers::deleted($gone) : Answers::missing();
		}
		return self::maySee($article) ? Answers::article($article) : Answers::notYours($article);
	}

	/** Where many stories stand, in one request: what a run needs to know before it writes anything. */
	public static function list(WP_REST_Request $request): WP_REST_Response
	{
		return new WP_REST_Response(['articles' => array_map([self::class, 'summary'], $request['keys'])]);
	}

	/** Creates or updates one story's draft. */
	public static function put(WP_REST_Request $request)
	{
		$push = new Push($request);
		$unknown = $push->unknownIds();
		if ($unknown) {
			return Answers::unknownIds($unknown);
		}
		$id = Relation::find($push->key);
		$refusal = self::judge($push, $id === null ? null : Article::read($id));
		if ($refusal) {
			return $refusal;
		}
		$lock = Lock::acquire($push->key);
		return $lock ? (new Writer($push, $lock))->write([self::class, 'judge']) : Answers::busy();
	}

	/**
	 * What forbids this push in that state, or makes it needless; null to go ahead.
	 *
	 * @param Push         $push    What the client wants and has seen.
	 * @param Article|null $article The post as it stands.
	 */
	public static function judge(Push $push, ?Article $article): ?WP_REST_Response
	{
		if (!$article) {
			return self::judgeMissing($push);
		}
		if (!self::maySee($article)) {
			return Answers::notYours($article);
		}
		$case = $article->caseOf();
		if ($case !== null && !in_array($case, $push->allow, true)) {
			return $article->isTrashed() ? Answers::trashed($article) : Answers::live($article);
		}
		return self::judgeState($push, $article);
	}

	private static function judgeMissing(Push $push): ?WP_REST_Response
	{
		$gone = Relation::gone($push->key);
		if ($gone) {
			return $push->recreate ? null : Answers::deleted($gone);
		}
		return $push->ifMatch ? Answers::lost() : null;
	}

	private static function judgeState(Push $push, Article $article): ?WP_REST_Response
	{
		if ($push->isDoneIn($article)) {
			return Answers::article($article, 'unchanged');
		}
		if (!$push->ifMatch) {
			return Answers::exists($article);
		}
		if (!in_array($article->etag(), $push->ifMatch, true)) {
			return Answers::changed($article);
		}
		return $article->lockedBy() && !in_array('locked', $push->allow, true) ? Answers::beingEdited($article) : null;
	}

	/** Whether the user may edit that very post. */
	public static function maySee(Article $article): bool
	{
		return current_user_can('edit_post', $article->id());
	}

	/** @return array<string, mixed> The short form of an article. */
	private static function summary(string $key): array
	{
		$id = Relation::find($key);
		$article = $id === null ? null : Article::read($id);
		if (!$article) {
			return ['key' => $key, 'state' => Relation::gone($key) ? 'deleted' : 'missing'];
		}
		if (!self::maySee($article)) {
			return ['key' => $key, 'state' => 'not_yours', 'id' => $article->id()];
		}
		$state = $article->isTrashed() ? 'trashed' : ($article->isLive() ? 'live' : 'draft');
		return ['key' => $key, 'state' => $state] + $article->summarize();
	}
}
