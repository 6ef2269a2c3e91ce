<?php

namespace CmsPublisher;

defined('ABSPATH') || exit;

/**
 * What a client wants the story's draft to be, and which state of it the client has seen.
 */
final class Push
{
	/** How far off a scheduled date must be; core publishes at once what is due within 60 s. */
	private const SAFE_SECONDS = 120;

	public string $key;
	/** @var array<string, mixed> Fields of /wp/v2/posts: only those that were sent. */
	public array $fields;
	/** @var array<string, string> Title tag, description and keyphrase: only those that were sent. */
	public array $seo = [];
	/** The JSON-LD as it is stored; null where it was not sent. */
	public ?string $jsonLd = null;
	/** What its sentences stand on, '' for nothing that is to be kept; null where it was not sent. */
	public ?string $provenance;
	/** "draft", "future" or "publish": how far the story is to go. */
	public string $status;
	/** When a scheduled post is to be published, in UTC; '' where nothing says so. */
	public string $date;
	/** Identity of the whole payload. */
	public string $sha256;
	/** @var string[] The ETags that the client has seen; none if it expects no draft. */
	public array $ifMatch;
	/** Whether a draft may be made again where people deleted it. */
	public bool $recreate;
	/** @var array{by: string, reason: string}|null Who wants it written over what people did, and why. */
	public ?array $force = null;
	/** @var string[] What a person let it go over: names of RestSchema::CASES. */
	private array $allow;
	/** @var string[] Fields in which what people changed stays: it is not part of this push. */
	public array $keeps;

	/** @param \WP_REST_Request $request A request that passed the route's schema. */
	public function __construct(\WP_REST_Request $request)
	{
		$this->key = $request['key'];
		$post = (array) ($request['post'] ?? []);
		$this->fields = array_diff_key($post, ['status' => true, 'date_gmt' => true]);
		$this->status = $post['status'] ?? 'draft';
		$this->date = (string) ($post['date_gmt'] ?? '');
		$this->sha256 = $request['sha256'];
		$this->provenance = $request['provenance'];
		$this->ifMatch = RestController::ifMatch($request);
		$this->recreate = (bool) $request['recreate'];
		$this->keeps = $request['keeps'];
		$this->allow = $request['allow'];
		if ($request['force']) {
			$this->force = ['by' => Meta::line($request['force']['by']), 'reason' => Meta::line($request['force']['reason'])];
		}
		foreach ((array) ($request['seo'] ?? []) as $field => $value) {
			if ($field === 'json_ld') {
				$this->jsonLd = Meta::jsonLd(self::rawJsonLd($request));
			} else {
				$this->seo[$field] = Meta::line($value);
			}
		}
	}

	/** Whether a person let it through in that very case. */
	public function isAllowed(string $what): bool
	{
		return in_array($what, $this->allow, true);
	}

	/**
	 * The fields for that post. The address of a live one stays where nothing else is said: links lead there.
	 *
	 * @return array<string, mixed>
	 */
	public function fieldsFor(?Article $before): array
	{
		$isOut = $before && !$before->isTrashed() && $before->isLive() && !$before->isScheduled();
		return array_diff_key($this->fields, $isOut && !$this->isAllowed('live_slug') ? ['slug' => true] : []);
	}

	/**
	 * Whether it would schedule for a time so near that WordPress, or a slow request, makes it public at once: by this
	 * machine's own clock, for the client's may be another.
	 */
	public function isTooSoon(): bool
	{
		$date = $this->date === '' ? false : strtotime($this->date . ' UTC');
		return $this->status === 'future' && ($date === false || $date < time() + self::SAFE_SECONDS);
	}

	/**
	 * The status and date to send to core: where the post is made, and where the push takes a draft or a scheduled post
	 * further. It never takes one back.
	 *
	 * @return array<string, string>
	 */
	public function release(?Article $before): array
	{
		$isDraft = !$before || $before->isTrashed();
		if ($this->status === 'draft') {
			return $isDraft ? ['status' => 'draft'] : [];
		}
		if (!$isDraft && $before->isLive() && !$before->isScheduled()) {
			return [];
		}
		if ($this->status === 'future') {
			return ['status' => 'future', 'date_gmt' => $this->date];
		}
		// Core schedules what has a date ahead; one that a person gave a draft stays and wins.
		$isDated = $before && $before->isScheduled();
		return ['status' => 'publish'] + ($isDated ? ['date_gmt' => gmdate('Y-m-d\TH:i:s')] : []);
	}

	/** Ids of terms that don't exist, and of an image that is none: core would drop them without a word. */
	public function unknownIds(): array
	{
		$unknown = [];
		foreach (['categories' => 'category', 'tags' => 'post_tag'] as $field => $taxonomy) {
			foreach ($this->fields[$field] ?? [] as $id) {
				if (!get_term($id, $taxonomy) instanceof \WP_Term) {
					$unknown[$field][] = $id;
				}
			}
		}
		$media = $this->fields['featured_media'] ?? 0;
		if ($media && get_post_type($media) !== 'attachment') {
			$unknown['featured_media'][] = $media;
		}
		return $unknown;
	}

	/**
	 * Whether this very payload is what stands there, untouched since and in its place: then there is nothing to write.
	 */
	public function isDoneIn(Article $article): bool
	{
		return $article->payloadSha256() === $this->sha256 && $article->base() === $article->etag() && !$article->isMoved()
			&& ($this->provenance ?? $article->provenance()) === $article->provenance();
	}

	/**
	 * The JSON-LD as it stands in the body: the request's own decoding turns {} into [].
	 *
	 * @return mixed
	 */
	private static function rawJsonLd(\WP_REST_Request $request)
	{
		$body = json_decode((string) $request->get_body());
		return $body->seo->json_ld ?? $request['seo']['json_ld'];
	}
}
