<?php

namespace CmsPublisher;

use WP_REST_Request;
use WP_REST_Response;

defined('ABSPATH') || exit;

/**
 * Makes a post that people or another tool wrote a story's own. Nothing of it changes, and what was pushed last is not
 * known: the next push finds that people may have edited it.
 */
final class Adoption
{
	/** The answer to POST /articles/{key}/adopt. */
	public static function answer(WP_REST_Request $request): WP_REST_Response
	{
		$lock = Lock::acquire($request['key']);
		if (!$lock) {
			return Answers::busy();
		}
		try {
			return self::adopt($request['key'], $request['post']);
		} finally {
			$lock->giveBack();
		}
	}

	private static function adopt(string $key, int $id): WP_REST_Response
	{
		$owned = Relation::find($key);
		$article = Article::read($owned ?? $id);
		if (!$article || get_post_type($id) !== 'post') {
			return Answers::noSuchPost($id);
		}
		if (!RestController::maySee($article)) {
			return Answers::notYours($article);
		}
		if ($owned !== null) {
			return $owned === $id ? Answers::article($article, 'unchanged') : Answers::exists($article);
		}
		$other = (string) get_post_meta($id, Meta::KEY, true);
		if ($other !== '') {
			return Answers::otherStory($other);
		}
		Meta::store($id, [Meta::KEY => $key, StoryKey::indexName($key) => $key]);
		Relation::forget($key);
		return Answers::article(Article::read($id), 'adopted');
	}
}
