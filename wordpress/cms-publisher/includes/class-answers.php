<?php

namespace CmsPublisher;

use WP_REST_Response;

defined('ABSPATH') || exit;

/**
 * The answers of the protocol: a status, a code that a program can act on, words for people, and the current state.
 */
final class Answers
{
	private const RETRY_SECONDS = 5;

	/** The article as it stands; what was done to it, null for a read. */
	public static function article(Article $article, ?string $result = null): WP_REST_Response
	{
		$data = $article->represent();
		$response = new WP_REST_Response($result === null ? $data : ['result' => $result] + $data);
		$response->set_status($result === 'created' ? 201 : 200);
		$response->header('ETag', '"' . $article->etag() . '"');
		if ($result === 'created') {
			$response->header('Location', rest_url(RestController::ROUTE_NAMESPACE . '/articles/' . $data['key']));
		}
		return $response;
	}

	public static function missing(): WP_REST_Response
	{
		return self::refusal(404, 'missing', __('No post has this story key.', 'cms-publisher'));
	}

	/** The client has seen a draft that this site does not know. */
	public static function lost(): WP_REST_Response
	{
		$message = __('No post has this story key, though an ETag was sent: was the site restored or replaced?', 'cms-publisher');
		return self::refusal(412, 'missing', $message);
	}

	/** @param array{id: int, by: string, at: string} $gone What is remembered of the post. */
	public static function deleted(array $gone): WP_REST_Response
	{
		$message = __('The post of this story was deleted. Send "recreate": true to make a new draft.', 'cms-publisher');
		return self::refusal(410, 'deleted', $message, ['deleted' => $gone]);
	}

	public static function notYours(Article $article): WP_REST_Response
	{
		/* translators: %s: display name of the post's author. */
		$message = sprintf(__('You may not edit this post. Its author is %s.', 'cms-publisher'), $article->authorName());
		return self::refusal(403, 'not_yours', $message, ['id' => $article->id(), 'author_name' => $article->authorName()]);
	}

	/** The site deletes at once what is thrown away. */
	public static function noTrash(): WP_REST_Response
	{
		return self::refusal(501, 'no_trash', __('This site has no trash: nothing was withdrawn.', 'cms-publisher'));
	}

	/** What is to be adopted is not there. */
	public static function noSuchPost(int $id): WP_REST_Response
	{
		return self::refusal(404, 'no_such_post', __('There is no post with this number.', 'cms-publisher'), ['id' => $id]);
	}

	/** @param string $key The story whose post it is. */
	public static function otherStory(string $key): WP_REST_Response
	{
		/* translators: %s: key of a story. */
		$message = sprintf(__('This post belongs to another story: %s.', 'cms-publisher'), $key);
		return self::refusal(409, 'other_story', $message, ['key' => $key]);
	}

	public static function trashed(Article $article): WP_REST_Response
	{
		return self::refused(409, 'trashed', __('The post of this story is in the trash.', 'cms-publisher'), $article);
	}

	public static function live(Article $article): WP_REST_Response
	{
		$message = __('The post of this story is no draft any more: a push does not touch it.', 'cms-publisher');
		return self::refused(409, 'live', $message, $article);
	}

	public static function exists(Article $article): WP_REST_Response
	{
		$message = __('This story has a draft already. Send its ETag as If-Match to update it.', 'cms-publisher');
		return self::refused(428, 'exists', $message, $article);
	}

	/** What the client has seen is not what stands there. */
	public static function changed(Article $article): WP_REST_Response
	{
		$fields = $article->changedFields();
		if ($fields === []) {
			$reason = 'push';
			$message = __('Another push has updated this draft since.', 'cms-publisher');
		} elseif ($fields === null) {
			$reason = 'unknown';
			$message = __('This draft was changed; what was pushed last is not known.', 'cms-publisher');
		} else {
			$reason = 'people';
			$message = self::changedBy($article->changes(), implode(', ', $fields));
		}
		return self::refused(412, 'changed', $message, $article, ['reason' => $reason]);
	}

	/** @param array<int, array{by: array{id: int, name: string}}> $changes Who changed something, where that is known. */
	private static function changedBy(array $changes, string $fields): string
	{
		$names = array_filter(array_column(array_column($changes, 'by'), 'name'));
		if (!$names) {
			/* translators: %s: names of fields, separated by commas. */
			return sprintf(__('People changed this draft since the last push: %s.', 'cms-publisher'), $fields);
		}
		/* translators: 1: names of people, 2: names of fields, each separated by commas. */
		$words = __('%1$s changed this draft since the last push: %2$s.', 'cms-publisher');
		return sprintf($words, implode(', ', array_unique($names)), $fields);
	}

	public static function beingEdited(Article $article): WP_REST_Response
	{
		/* translators: %s: display name of a user. */
		$words = __('%s has this draft open in the editor.', 'cms-publisher');
		$name = $article->lockedBy()['name'] ?? '';
		return self::refused(423, 'being_edited', sprintf($words, $name), $article);
	}

	/** Core would publish it at once. */
	public static function tooSoon(): WP_REST_Response
	{
		$message = __('A scheduled post needs a date (date_gmt) at least two minutes ahead.', 'cms-publisher');
		return self::refusal(400, 'too_soon', $message, ['now' => gmdate('Y-m-d\TH:i:s\Z')]);
	}

	/** @param array<string, int[]> $ids Field => ids that name nothing. */
	public static function unknownIds(array $ids): WP_REST_Response
	{
		$message = __('Terms or an image with these ids do not exist on this site.', 'cms-publisher');
		return self::refusal(400, 'unknown_ids', $message, ['unknown_ids' => $ids]);
	}

	/** Another writer has the story, or the database said so. */
	public static function busy(): WP_REST_Response
	{
		$message = __('Another push is writing this story. Try again.', 'cms-publisher');
		$response = self::refusal(503, 'busy', $message, ['retry_after' => self::RETRY_SECONDS]);
		$response->header('Retry-After', (string) self::RETRY_SECONDS);
		return $response;
	}

	/** Something on the site kept the story's key from being stored; all was rolled back. */
	public static function notStored(): WP_REST_Response
	{
		$message = __('The site did not store the draft with its story key; nothing was written.', 'cms-publisher');
		return self::refusal(500, 'not_stored', $message);
	}

	/**
	 * A refusal with the post's current state, so that the client can decide without a further request.
	 *
	 * @param array<string, mixed> $data More than the article.
	 */
	private static function refused(
		int $status,
		string $code,
		string $message,
		Article $article,
		array $data = []
	): WP_REST_Response {
		$response = self::refusal($status, $code, $message, $data + ['article' => $article->represent()]);
		$response->header('ETag', '"' . $article->etag() . '"');
		return $response;
	}

	/** @param array<string, mixed> $data What goes beside the status. */
	private static function refusal(int $status, string $code, string $message, array $data = []): WP_REST_Response
	{
		$error = new \WP_Error('cms_publisher_' . $code, $message, ['status' => $status] + $data);
		return rest_convert_error_to_response($error);
	}
}
