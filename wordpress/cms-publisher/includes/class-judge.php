<?php

namespace CmsPublisher;

use WP_REST_Response;

defined('ABSPATH') || exit;

/**
 * What forbids a change in the state that a story's post is in, or makes it needless.
 */
final class Judge
{
	/**
	 * The answer to a push that is not to be written; null to go ahead.
	 *
	 * @param Push         $push    What the client wants and has seen.
	 * @param Article|null $article The post as it stands.
	 */
	public static function push(Push $push, ?Article $article): ?WP_REST_Response
	{
		if (!$article) {
			return self::missing($push);
		}
		if (!RestController::maySee($article)) {
			return Answers::notYours($article);
		}
		if ($push->isDoneIn($article)) {
			return Answers::article($article, 'unchanged');
		}
		return self::place($push, $article)
			?? self::state($push->ifMatch, $article)
			?? self::editor($push, $article)
			?? self::date($push);
	}

	/**
	 * The answer to a withdrawal that is not to be done; null to go ahead.
	 *
	 * @param string[]     $ifMatch The ETags that the client has seen.
	 * @param Article|null $article The post as it stands.
	 */
	public static function withdrawal(string $key, array $ifMatch, ?Article $article): ?WP_REST_Response
	{
		if (!$article) {
			return self::gone($key);
		}
		if (!RestController::maySee($article)) {
			return Answers::notYours($article);
		}
		if ($article->isTrashed()) {
			return Answers::article($article, 'unchanged');
		}
		if ($article->isLive()) {
			return Answers::live($article);
		}
		return self::state($ifMatch, $article) ?? self::touched($article);
	}

	/** What forbids to throw it away: people's work in it, or that the site has no trash. */
	private static function touched(Article $article): ?WP_REST_Response
	{
		if ($article->changedFields() !== []) {
			return Answers::changed($article);
		}
		// Without a trash core deletes for good.
		return self::editor(null, $article) ?? (EMPTY_TRASH_DAYS ? null : Answers::noTrash());
	}

	/** The answer where no post has the key. */
	public static function gone(string $key): WP_REST_Response
	{
		$gone = Relation::gone($key);
		return $gone ? Answers::deleted($gone) : Answers::missing();
	}

	private static function missing(Push $push): ?WP_REST_Response
	{
		$gone = Relation::gone($push->key);
		if ($gone) {
			return $push->recreate ? self::date($push) : Answers::deleted($gone);
		}
		return $push->ifMatch ? Answers::lost() : self::date($push);
	}

	private static function date(Push $push): ?WP_REST_Response
	{
		return $push->isTooSoon() ? Answers::tooSoon() : null;
	}

	/** Where it is: what a push goes over by a word for that very case only; a scheduled post is not out yet. */
	private static function place(Push $push, Article $article): ?WP_REST_Response
	{
		$case = $article->caseOf();
		$isOnItsWay = $article->isScheduled() && $push->status !== 'draft';
		$isAllowed = $case === null || $isOnItsWay || $push->isAllowed($case);
		if ($article->isTrashed()) {
			return $isAllowed && current_user_can('delete_post', $article->id()) ? null : Answers::trashed($article);
		}
		return $isAllowed ? null : Answers::live($article);
	}

	/** @param string[] $ifMatch The ETags that the client has seen. */
	private static function state(array $ifMatch, Article $article): ?WP_REST_Response
	{
		if (!$ifMatch) {
			return Answers::exists($article);
		}
		return in_array($article->etag(), $ifMatch, true) ? null : Answers::changed($article);
	}

	private static function editor(?Push $push, Article $article): ?WP_REST_Response
	{
		$isAllowed = $push && $push->isAllowed('locked');
		return $article->lockedBy() && !$isAllowed ? Answers::beingEdited($article) : null;
	}
}
