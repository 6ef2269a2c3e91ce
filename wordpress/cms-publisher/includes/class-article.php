<?php

namespace CmsPublisher;

defined('ABSPATH') || exit;

/**
 * A pushed post as it stands in the database, read past every cache, and what a client is told of it.
 */
final class Article
{
	/** Seconds for which an editor's lock holds; core's own window. */
	private const EDITING_SECONDS = 150;

	private \WP_Post $post;
	/** @var array<string, string> */
	private array $meta;
	/** @var array<string, array<int, array{id: int, name: string, slug: string}>> */
	private array $terms;
	/** @var array<string, string> Title tag, description and keyphrase, as they count now. */
	private array $seo;

	/**
	 * @param \WP_Post              $post  The post.
	 * @param array<string, string> $meta  Meta key => value.
	 * @param array<string, array<int, array{id: int, name: string, slug: string}>> $terms "categories" and "tags".
	 */
	private function __construct(\WP_Post $post, array $meta, array $terms)
	{
		$this->post = $post;
		$this->meta = $meta;
		$this->terms = $terms;
		$this->seo = SeoFields::read((int) $post->ID, $meta);
	}

	/**
	 * The post as it is now: by SQL, because an object cache can hold what was read before another's commit.
	 */
	public static function read(int $id): ?self
	{
		global $wpdb;
		$row = $wpdb->get_row($wpdb->prepare("SELECT * FROM {$wpdb->posts} WHERE ID = %d", $id));
		if (!$row) {
			return null;
		}
		$meta = Meta::read($id, array_merge(Meta::keys(), SeoFields::metaKeys(), ['_edit_lock', '_thumbnail_id']));
		return new self(new \WP_Post(sanitize_post($row, 'raw')), $meta, Terms::read($id));
	}

	public function id(): int
	{
		return (int) $this->post->ID;
	}

	public function isTrashed(): bool
	{
		return $this->post->post_status === 'trash';
	}

	public function status(): string
	{
		return $this->post->post_status;
	}

	/** Whether it is one still: plugins make pages of posts. */
	public function isPost(): bool
	{
		return $this->post->post_type === 'post';
	}

	/** The key of the story that it belongs to; '' for none. */
	public function key(): string
	{
		return $this->metaValue(Meta::KEY);
	}

	/** Whether it is public, scheduled, private or no post any more: nothing that a push may touch. */
	public function isLive(): bool
	{
		return !$this->isPost() || !in_array($this->post->post_status, ['draft', 'pending'], true);
	}

	/** The state that forbids a push unless a person allowed that very one; null where none does, '' where none can. */
	public function caseOf(): ?string
	{
		if (!$this->isTrashed() && !$this->isLive()) {
			return null;
		}
		$cases = ['publish' => 'published', 'future' => 'scheduled', 'private' => 'private', 'trash' => 'trashed'];
		return $this->post->post_type === 'post' ? $cases[$this->post->post_status] ?? '' : '';
	}

	/** Whether it has a date on which WordPress publishes it: the only date that is anybody's choice. */
	public function isScheduled(): bool
	{
		return $this->post->post_type === 'post' && $this->post->post_status === 'future';
	}

	public function etag(): string
	{
		return $this->fingerprint()->etag();
	}

	/** The ETag after the last push; '' where it is not known. */
	public function base(): string
	{
		return $this->meta[Meta::BASE] ?? '';
	}

	public function payloadSha256(): string
	{
		return $this->meta[Meta::PAYLOAD_SHA256] ?? '';
	}

	/** What the sentences of the last push stand on, as it was sent; '' where nothing is kept. */
	public function provenance(): string
	{
		return $this->metaValue(Meta::PROVENANCE);
	}

	public function authorName(): string
	{
		return self::user((int) $this->post->post_author)['name'];
	}

	public function fingerprint(): Fingerprint
	{
		$post = $this->post;
		return Fingerprint::of(
			[
				'id' => $post->ID,
				'title' => $post->post_title,
				'content' => $post->post_content,
				'excerpt' => $post->post_excerpt,
				'slug' => $post->post_name,
				'status' => $post->post_status,
				'author' => $post->post_author,
				'password' => $post->post_password,
				'categories' => array_column($this->terms['categories'], 'id'),
				'tags' => array_column($this->terms['tags'], 'id'),
				'featured_media' => $this->featuredMedia(),
				'json_ld' => $this->metaValue(Meta::JSON_LD),
			] + ($this->isScheduled() ? ['date' => $post->post_date_gmt] : []) + $this->seo
		);
	}

	/**
	 * The fields that are not as the last push left them; null where that is not known.
	 *
	 * @return string[]|null
	 */
	public function changedFields(): ?array
	{
		if ($this->base() !== '' && $this->base() === $this->etag()) {
			return [];
		}
		$before = Fingerprint::fromJson($this->metaValue(Meta::BASE_FIELDS));
		return $before && $before->etag() === $this->base() ? $this->fingerprint()->changedSince($before) : null;
	}

	public function history(): History
	{
		return History::fromJson($this->metaValue(Meta::HISTORY));
	}

	/** The history with what that user has just changed; null where nothing changed, or nothing is known of before. */
	public function historyWithChange(int $userId): ?History
	{
		$history = $this->history();
		$before = $history->seen() ?? Fingerprint::fromJson($this->metaValue(Meta::BASE_FIELDS));
		$now = $this->fingerprint();
		$fields = $before ? $now->changedSince($before) : [];
		return $fields ? $history->withChange($userId, gmdate('Y-m-d\TH:i:s\Z'), $fields, $now) : null;
	}

	/**
	 * Who changed which fields since the last push, as far as the difference still stands.
	 *
	 * @return array<int, array{by: array{id: int, name: string}, at: string, fields: string[]}> Oldest first.
	 */
	public function changes(): array
	{
		return array_map([self::class, 'withName'], $this->history()->changes($this->changedFields()));
	}

	/** @return array<string, string> Title tag, description and keyphrase. */
	public function seo(): array
	{
		return $this->seo;
	}

	/** Whether an SEO plugin came or went since the last push, so that the SEO fields belong elsewhere now. */
	public function isMoved(): bool
	{
		return SeoFields::formerPlace($this->meta) !== SeoFields::place();
	}

	public function isWaitedFor(): bool
	{
		return $this->metaValue(Meta::WAITING) !== '';
	}

	/**
	 * Who has it open in an editor: anybody, the pushing user too, for an open editor's next save writes the old text back.
	 *
	 * @return array{id: int, name: string, since: string}|null
	 */
	public function lockedBy(): ?array
	{
		[$time, $user] = explode(':', $this->metaValue('_edit_lock') . ':');
		/** This filter is documented in wp-admin/includes/ajax-actions.php */
		$window = (int) apply_filters('wp_check_post_lock_window', self::EDITING_SECONDS);
		if ((int) $time <= time() - $window) {
			return null;
		}
		return self::user((int) $user) + ['since' => gmdate('Y-m-d\TH:i:s\Z', (int) $time)];
	}

	/**
	 * All that a client may know: the answer to a read, and to a write.
	 *
	 * @return array<string, mixed>
	 */
	public function represent(): array
	{
		return ['key' => $this->key()] + $this->summarize() + [
			'trashed' => $this->isTrashed(),
			'live' => !$this->isTrashed() && $this->isLive(),
			'author' => self::user((int) $this->post->post_author),
			'modified_by' => $this->modifiedBy(),
			'link' => get_permalink($this->post),
			'post' => $this->representPost(),
			'terms' => $this->terms,
			'seo' => $this->representSeo(),
			'seo_place' => SeoFields::formerPlace($this->meta),
			'pushes' => array_map([self::class, 'withName'], $this->history()->pushes()),
		];
	}

	/**
	 * What tells whether there is anything to do.
	 *
	 * @return array<string, mixed>
	 */
	public function summarize(): array
	{
		$changed = $this->changedFields();
		return [
			'id' => $this->id(),
			'etag' => $this->etag(),
			'base' => $this->base() ?: null,
			'sha256' => $this->payloadSha256() ?: null,
			'changed_by_people' => $changed === null ? null : $changed !== [],
			'changed_fields' => $changed,
			'changes' => $this->changes(),
			'waiting' => self::withName(Waiting::fromJson($this->metaValue(Meta::WAITING))),
			'locked_by' => $this->lockedBy(),
			'moved' => $this->isMoved(),
			'provenance' => $this->provenance() === '' ? '' : hash('sha256', $this->provenance()),
			'modified_gmt' => $this->modifiedGmt(),
			'edit_link' => get_edit_post_link($this->id(), 'raw'),
		];
	}

	/** @return array<string, mixed> The raw fields, as the protocol names them. */
	private function representPost(): array
	{
		return [
			'title' => $this->post->post_title,
			'slug' => $this->post->post_name,
			'content' => $this->post->post_content,
			'excerpt' => $this->post->post_excerpt,
			'status' => $this->post->post_status,
			'date_gmt' => $this->isScheduled() ? str_replace(' ', 'T', $this->post->post_date_gmt) : null,
			'categories' => array_column($this->terms['categories'], 'id'),
			'tags' => array_column($this->terms['tags'], 'id'),
			'featured_media' => $this->featuredMedia(),
			'has_password' => $this->post->post_password !== '',
		];
	}

	/** @return array<string, mixed> */
	private function representSeo(): array
	{
		return $this->seo + ['json_ld' => json_decode($this->metaValue(Meta::JSON_LD))];
	}

	private function metaValue(string $key): string
	{
		return $this->meta[$key] ?? '';
	}

	private function featuredMedia(): int
	{
		return (int) $this->metaValue('_thumbnail_id');
	}

	/** A new draft has no modification date in UTC yet, only one in the site's time. */
	private function modifiedGmt(): string
	{
		$gmt = $this->post->post_modified_gmt;
		if (strpos($gmt, '0000') === 0) {
			$gmt = get_gmt_from_date($this->post->post_modified);
		}
		return str_replace(' ', 'T', $gmt) . 'Z';
	}

	/**
	 * Who saved the text last, by the newest revision; null where revisions don't tell.
	 *
	 * @return array{id: int, name: string}|null
	 */
	private function modifiedBy(): ?array
	{
		global $wpdb;
		$author = $wpdb->get_var(
			$wpdb->prepare(
				"SELECT post_author FROM {$wpdb->posts} WHERE post_parent = %d AND post_type = 'revision'"
				. ' AND post_name NOT LIKE %s ORDER BY post_date DESC, ID DESC LIMIT 1',
				$this->id(),
				'%-autosave-%'
			)
		);
		return $author ? self::user((int) $author) : null;
	}

	/** An entry with its user's name. */
	private static function withName(?array $entry): ?array
	{
		return $entry ? ['by' => self::user((int) $entry['by'])] + $entry : null;
	}

	/** @return array{id: int, name: string} */
	private static function user(int $id): array
	{
		$user = get_userdata($id);
		return ['id' => $id, 'name' => $user ? $user->display_name : ''];
	}
}
