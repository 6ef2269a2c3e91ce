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
	/** The route of one story's article. */
	public const ARTICLE = '/articles/(?P<key>[^/]+)';

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
			self::ARTICLE,
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
				'schema' => [RestSchema::class, 'article'],
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
			return Judge::gone($request['key']);
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
		$refusal = Judge::push($push, $id === null ? null : Article::read($id));
		return $refusal ?? Transaction::on($push->key, [new Writer($push), 'write']);
	}

	/** @return string[] The ETags that the client has seen, without quotes. */
	public static function ifMatch(WP_REST_Request $request): array
	{
		return Fingerprint::parseIfMatch((string) ($request->get_header('if_match') ?? $request['if_match']));
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
		return ['key' => $key, 'state' => $state, 'status' => $article->status()] + $article->summarize();
	}
}
