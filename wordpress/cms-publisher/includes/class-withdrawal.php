<?php

namespace CmsPublisher;

use WP_REST_Request;

defined('ABSPATH') || exit;

/**
 * Takes a story's draft back, into the trash: only one that nobody has touched since the last push.
 */
final class Withdrawal
{
	private string $key;
	/** @var string[] The ETags that the client has seen. */
	private array $ifMatch;

	public static function register(): void
	{
		register_rest_route(
			RestController::ROUTE_NAMESPACE,
			RestController::ARTICLE,
			[
				'methods' => 'DELETE',
				'callback' => [self::class, 'delete'],
				'permission_callback' => [RestController::class, 'mayWrite'],
				'args' => ['key' => RestSchema::key(), 'if_match' => RestSchema::ifMatch()],
			]
		);
	}

	/** @return \WP_REST_Response|\WP_Error */
	public static function delete(WP_REST_Request $request)
	{
		return Transaction::on($request['key'], [new self($request), 'withdraw']);
	}

	private function __construct(WP_REST_Request $request)
	{
		$this->key = $request['key'];
		$this->ifMatch = RestController::ifMatch($request);
	}

	/**
	 * Through core's own route: its permissions and hooks apply.
	 *
	 * @return \WP_REST_Response|\WP_Error
	 */
	public function withdraw(Transaction $transaction, ?Article $before)
	{
		$refusal = Judge::withdrawal($this->key, $this->ifMatch, $before);
		if ($refusal || !$before) {
			return $refusal;
		}
		$id = $before->id();
		$trashed = rest_do_request(new WP_REST_Request('DELETE', "/wp/v2/posts/{$id}"));
		if ($trashed->is_error()) {
			return $trashed;
		}
		Trail::forget($id);
		$isDone = static function () use ($id): bool {
			$article = Article::read($id);
			return $article !== null && $article->isTrashed();
		};
		return $transaction->commit($isDone) ? Answers::article(Article::read($id), 'trashed') : Answers::busy();
	}
}
