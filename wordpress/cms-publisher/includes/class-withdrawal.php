<?php

namespace CmsPublisher;

use WP_REST_Request;
use WP_REST_Response;

defined('ABSPATH') || exit;

/**
 * Takes a story's draft back into the trash: only as the client has seen it, and only while no person touched it.
 */
final class Withdrawal
{
	/** The answer to DELETE /articles/{key}. */
	public static function answer(WP_REST_Request $request): WP_REST_Response
	{
		$key = $request['key'];
		$id = Relation::find($key);
		if ($id === null) {
			$gone = Relation::gone($key);
			return $gone ? Answers::deleted($gone) : Answers::missing();
		}
		$lock = Lock::acquire($key);
		if (!$lock) {
			return Answers::busy();
		}
		try {
			$seen = Fingerprint::parseIfMatch((string) ($request->get_header('if_match') ?? $request['if_match']));
			return self::withdraw($id, $seen);
		} finally {
			$lock->giveBack();
		}
	}

	/** @param string[] $seen The ETags that the client has seen. */
	private static function withdraw(int $id, array $seen): WP_REST_Response
	{
		global $wpdb;
		$wpdb->query('START TRANSACTION');
		$isHeld = Writer::holdRow($id);
		$article = $isHeld ? Article::read($id) : null;
		$refusal = $article ? self::judge($article, $seen) : Answers::busy();
		$isDone = !$refusal && wp_trash_post($id);
		$wpdb->query($isDone ? 'COMMIT' : 'ROLLBACK');
		if ($refusal) {
			return $refusal;
		}
		return $isDone ? Answers::article(Article::read($id), 'trashed') : Answers::busy();
	}

	/** @param string[] $seen The ETags that the client has seen. */
	private static function judge(Article $article, array $seen): ?WP_REST_Response
	{
		if (!RestController::maySee($article) || !current_user_can('delete_post', $article->id())) {
			return Answers::notYours($article);
		}
		if ($article->isTrashed()) {
			return Answers::article($article, 'unchanged');
		}
		if ($article->isLive()) {
			return Answers::live($article);
		}
		if ($article->changedFields() !== [] || !in_array($article->etag(), $seen, true)) {
			return Answers::changed($article);
		}
		if ($article->lockedBy()) {
			return Answers::beingEdited($article);
		}
		// Without a trash core deletes for good.
		return EMPTY_TRASH_DAYS ? null : Answers::noTrash();
	}
}
