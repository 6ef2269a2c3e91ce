<?php

namespace CmsPublisher;

use WP_REST_Request;
use WP_REST_Response;

defined('ABSPATH') || exit;

/**
 * "Corrected at the source": a client says that a newer version of the story waits, people see it where they edit, and
 * the next push clears it. A post that a push must not touch any more, a live one, can have one too.
 */
final class Waiting
{
	private const MAX_SUMMARY = 500;

	public static function register(): void
	{
		register_rest_route(
			RestController::ROUTE_NAMESPACE,
			RestController::ARTICLE . '/waiting',
			[
				[
					'methods' => 'PUT, POST',
					'callback' => [self::class, 'set'],
					'permission_callback' => [RestController::class, 'mayWrite'],
					'args' => self::parameters(),
				],
				[
					'methods' => 'DELETE',
					'callback' => [self::class, 'clear'],
					'permission_callback' => [RestController::class, 'mayWrite'],
					'args' => ['key' => RestSchema::key()],
				],
				'schema' => [RestSchema::class, 'article'],
			]
		);
	}

	/** A newer version waits; where it is the one that stands there already, nothing does. */
	public static function set(WP_REST_Request $request): WP_REST_Response
	{
		$note = [
			'sha256' => $request['sha256'],
			'summary' => Meta::line($request['summary'] ?? ''),
			'at' => gmdate('Y-m-d\TH:i:s\Z'),
			'by' => get_current_user_id(),
		];
		return self::answer(
			$request['key'],
			static function (Article $article) use ($note): void {
				$isNew = $note['sha256'] !== $article->payloadSha256();
				self::store($article->id(), $isNew ? (string) wp_json_encode($note) : '');
			}
		);
	}

	public static function clear(WP_REST_Request $request): WP_REST_Response
	{
		return self::answer(
			$request['key'],
			static function (Article $article): void {
				self::store($article->id(), '');
			}
		);
	}

	/**
	 * The note that was stored; null for none.
	 *
	 * @return array{sha256: string, summary: string, at: string, by: int}|null
	 */
	public static function fromJson(string $json): ?array
	{
		$note = json_decode($json, true);
		return is_array($note) && isset($note['sha256'], $note['summary'], $note['at'], $note['by']) ? $note : null;
	}

	/** @param string $json A note; '' takes it away. */
	public static function store(int $postId, string $json): void
	{
		if ($json === '') {
			delete_post_meta($postId, Meta::WAITING);
		} else {
			update_post_meta($postId, Meta::WAITING, wp_slash($json));
		}
	}

	/** @param callable(Article): void $change What to do to it. */
	private static function answer(string $key, callable $change): WP_REST_Response
	{
		$id = Relation::find($key);
		$article = $id === null ? null : Article::read($id);
		if (!$article) {
			return Judge::gone($key);
		}
		if (!RestController::maySee($article)) {
			return Answers::notYours($article);
		}
		if ($article->isTrashed()) {
			return Answers::trashed($article);
		}
		$change($article);
		return Answers::article(Article::read($article->id()));
	}

	/** @return array<string, array<string, mixed>> */
	private static function parameters(): array
	{
		return [
			'key' => RestSchema::key(),
			'sha256' => ['type' => 'string', 'required' => true, 'pattern' => '^[0-9a-f]{64}$'],
			'summary' => ['type' => 'string', 'default' => '', 'maxLength' => self::MAX_SUMMARY],
		];
	}
}
