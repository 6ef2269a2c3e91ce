<?php

namespace CmsPublisher;

defined('ABSPATH') || exit;

/**
 * What the routes take and give, as JSON schema.
 */
final class RestSchema
{
	private const MAX_KEYS = 100;
	/** Names and reasons in the history. */
	private const MAX_WORDS = 200;
	/** What a push leaves alone unless a person says its name. */
	private const CASES = ['published', 'scheduled', 'private', 'live_slug', 'trashed', 'locked'];

	/** @return array<string, mixed> The story key in the path. */
	public static function key(): array
	{
		return [
			'type' => 'string',
			'required' => true,
			'validate_callback' => static function ($key) {
				$message = __(
					'A story key is 1 to 191 of A-Z a-z 0-9 . _ ~ : - and starts with a letter or digit.',
					'cms-publisher'
				);
				return StoryKey::isValid($key) ? true : new \WP_Error('rest_invalid_param', $message);
			},
		];
	}

	/** @return array<string, mixed> A list of story keys. */
	public static function keys(): array
	{
		return [
			'type' => 'array',
			'required' => true,
			'items' => ['type' => 'string', 'pattern' => '^[A-Za-z0-9][A-Za-z0-9._~:-]*$', 'maxLength' => StoryKey::MAX_BYTES],
			'minItems' => 1,
			'maxItems' => self::MAX_KEYS,
		];
	}

	/** @return array<string, array<string, mixed>> The parameters of a create-or-update. */
	public static function push(): array
	{
		return [
			'key' => self::key(),
			'post' => self::object(self::postFields()),
			'seo' => self::object(self::seoFields()) + ['validate_callback' => [self::class, 'validateSeo']],
			'sha256' => ['type' => 'string', 'required' => true, 'pattern' => '^[0-9a-f]{64}$'],
			'provenance' => ['type' => 'string', 'validate_callback' => [self::class, 'validateProvenance']],
			'if_match' => self::ifMatch(),
			'recreate' => ['type' => 'boolean', 'default' => false],
			'keeps' => ['type' => 'array', 'items' => ['type' => 'string'], 'default' => []],
			'allow' => ['type' => 'array', 'items' => ['type' => 'string', 'enum' => self::CASES], 'default' => []],
			'force' => self::object(self::force()),
		];
	}

	/** @return array<string, array<string, mixed>> Who wants a push in spite of what people did, and why. */
	private static function force(): array
	{
		$words = ['type' => 'string', 'required' => true, 'minLength' => 1, 'maxLength' => self::MAX_WORDS];
		return ['by' => $words, 'reason' => $words];
	}

	/**
	 * The schema's own validation, and the JSON-LD's.
	 *
	 * @return true|\WP_Error
	 */
	public static function validateSeo($value, $request, $name)
	{
		$valid = rest_validate_request_arg($value, $request, $name);
		if ($valid === true && !Meta::isJsonLd($value['json_ld'] ?? '')) {
			return new \WP_Error('rest_invalid_param', __('The JSON-LD is not a JSON object.', 'cms-publisher'));
		}
		return $valid;
	}

	/** @return true|\WP_Error */
	public static function validateProvenance($value)
	{
		$message = __('The provenance is not ASCII JSON of the kind that the protocol describes, or too long.', 'cms-publisher');
		return SentenceSources::isValid($value) ? true : new \WP_Error('rest_invalid_param', $message);
	}

	/** @return array<string, mixed> The ETag in the body. */
	public static function ifMatch(): array
	{
		return ['type' => 'string', 'description' => 'For hosts that take If-Match out of requests.'];
	}

	/** @return array<string, mixed> The representation of an article. */
	public static function article(): array
	{
		$string = ['type' => ['string', 'null']];
		$strings = ['type' => 'array', 'items' => ['type' => 'string']];
		$time = ['type' => 'string', 'format' => 'date-time'];
		$user = ['type' => ['object', 'null'], 'properties' => ['id' => ['type' => 'integer'], 'name' => ['type' => 'string']]];
		return [
			'$schema' => 'http://json-schema.org/draft-04/schema#',
			'title' => 'cms-publisher-article',
			'type' => 'object',
			'properties' => [
				'result' => ['type' => 'string', 'enum' => ['created', 'updated', 'unchanged', 'trashed', 'adopted']],
				'key' => ['type' => 'string'],
				'id' => ['type' => 'integer'],
				'etag' => ['type' => 'string'],
				'base' => $string,
				'sha256' => $string,
				'changed_by_people' => ['type' => ['boolean', 'null']],
				'changed_fields' => ['type' => ['array', 'null']] + $strings,
				'changes' => self::listOf(['by' => $user, 'at' => $time, 'fields' => $strings]),
				'pushes' => self::listOf(
					[
						'by' => $user,
						'at' => $time,
						'fields' => $strings,
						'revision' => ['type' => 'integer'],
						'forced' => ['type' => 'object', 'properties' => ['by' => $string, 'reason' => $string]],
					]
				),
				'waiting' => [
					'type' => ['object', 'null'],
					'properties' => ['sha256' => $string, 'summary' => $string, 'at' => $time, 'by' => $user],
				],
				'trashed' => ['type' => 'boolean'],
				'live' => ['type' => 'boolean'],
				'locked_by' => $user,
				'author' => $user,
				'modified_gmt' => $time,
				'modified_by' => $user,
				'edit_link' => $string,
				'link' => $string,
				'post' => self::object(self::postFields() + ['has_password' => ['type' => 'boolean']]),
				'terms' => ['type' => 'object'],
				'seo' => self::object(self::seoFields()),
				'moved' => ['type' => 'boolean'],
				'provenance' => ['type' => 'string'],
				'seo_place' => ['type' => 'string', 'enum' => [SeoFields::OWN, 'yoast', 'rank-math', 'seopress', 'aioseo']],
			],
		];
	}

	/** @return array<string, array<string, mixed>> */
	private static function postFields(): array
	{
		$ids = ['type' => 'array', 'items' => ['type' => 'integer', 'minimum' => 1]];
		return [
			'title' => ['type' => 'string'],
			'slug' => ['type' => 'string'],
			'content' => ['type' => 'string'],
			'excerpt' => ['type' => 'string'],
			'status' => ['type' => 'string', 'enum' => ['draft', 'future', 'publish']],
			'date_gmt' => ['type' => ['string', 'null'], 'format' => 'date-time', 'description' => 'If scheduled, in UTC.'],
			'categories' => $ids,
			'tags' => $ids,
			'featured_media' => ['type' => 'integer', 'minimum' => 0],
		];
	}

	/** @return array<string, array<string, mixed>> */
	private static function seoFields(): array
	{
		$text = ['type' => 'string'];
		return [
			'title_tag' => $text,
			'meta_description' => $text,
			'focus_keyphrase' => $text,
			'json_ld' => ['type' => ['object', 'string']],
		];
	}

	/**
	 * @param array<string, array<string, mixed>> $properties Name => schema.
	 * @return array<string, mixed> A list of such objects.
	 */
	private static function listOf(array $properties): array
	{
		return ['type' => 'array', 'items' => ['type' => 'object', 'properties' => $properties]];
	}

	/**
	 * @param array<string, array<string, mixed>> $properties Name => schema.
	 * @return array<string, mixed>
	 */
	private static function object(array $properties): array
	{
		return ['type' => 'object', 'properties' => $properties, 'additionalProperties' => false];
	}
}
