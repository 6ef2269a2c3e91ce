<?php

namespace CmsPublisher;

defined('ABSPATH') || exit;

/**
 * Where a pushed post comes from, in words for those who edit it. All texts are plain: they are escaped where they are
 * shown.
 */
final class Provenance
{
	/**
	 * Title and parts of the panel; null for a post that no push made.
	 *
	 * @return array{title: string, sources: array<int, array{label: string, name: string, url: string, detail: string}>,
	 *               push: string, waiting: string}|null
	 */
	public static function of(int $postId): ?array
	{
		if ((string) get_post_meta($postId, Meta::KEY, true) === '') {
			return null;
		}
		$sources = self::sources($postId);
		return [
			'title' => self::title($sources),
			'sources' => array_map([self::class, 'line'], $sources),
			'push' => self::push($postId),
			'waiting' => self::waiting($postId),
		];
	}

	/** The outlets, or titles, that the post is based on; all of its sources where it says of none that it is its basis. */
	public static function names(int $postId): string
	{
		$sources = self::sources($postId);
		$basis = array_filter(
			$sources,
			static function (array $source): bool {
				return $source['role'] === 'basis';
			}
		);
		return implode(', ', array_unique(array_map([Sources::class, 'name'], $basis ?: $sources)));
	}

	/** What is said where a newer version waits; '' where none does. */
	public static function waiting(int $postId): string
	{
		$note = Waiting::fromJson((string) get_post_meta($postId, Meta::WAITING, true));
		if (!$note) {
			return '';
		}
		/* translators: %s: date and time. */
		$words = __('Corrected at the source: a newer version has been waiting since %s.', 'cms-publisher');
		return trim(sprintf($words, self::moment($note['at'])) . ' ' . $note['summary']);
	}

	/** @return array<int, array{role: string, outlet: string, title: string, date: string, url: string}> */
	private static function sources(int $postId): array
	{
		return Sources::of(json_decode((string) get_post_meta($postId, Meta::JSON_LD, true), true));
	}

	private static function title(array $sources): string
	{
		if (!$sources) {
			return __('Source', 'cms-publisher');
		}
		/* translators: %s: name of a news agency, ministry, ... */
		return sprintf(__('Source: %s', 'cms-publisher'), Sources::name($sources[0]));
	}

	/** @return array{label: string, name: string, url: string, detail: string} */
	private static function line(array $source): array
	{
		$name = $source['title'] ?: Sources::name($source);
		$outlet = $source['outlet'] === $name ? '' : $source['outlet'];
		return [
			'label' => $source['role'] === 'basis' ? __('Based on', 'cms-publisher') : __('Cites', 'cms-publisher'),
			'name' => $name,
			'url' => esc_url_raw($source['url'], ['http', 'https']),
			'detail' => implode(', ', array_filter([$outlet, self::day($source['date'])], 'strlen')),
		];
	}

	private static function push(int $postId): string
	{
		$pushes = History::fromJson((string) get_post_meta($postId, Meta::HISTORY, true))->pushes();
		$last = end($pushes);
		if (!$last) {
			return '';
		}
		$user = get_userdata($last['by']);
		/* translators: 1: date and time, 2: display name of a user. */
		$words = __('Last push: %1$s, by %2$s.', 'cms-publisher');
		$said = sprintf($words, self::moment($last['at']), $user ? $user->display_name : '#' . $last['by']);
		return trim($said . ' ' . self::forced($last));
	}

	/** Whose wish it was that the push went over what people had done; '' where it did not. */
	private static function forced(array $push): string
	{
		if (!isset($push['forced']['by'], $push['forced']['reason'])) {
			return '';
		}
		$words = isset($push['revision'])
			/* translators: 1: name, 2: reason. */
			? __('It overwrote what people had changed, for %1$s (%2$s); their version is kept as a revision.', 'cms-publisher')
			/* translators: 1: name, 2: reason. */
			: __('It overwrote what people had changed, for %1$s (%2$s).', 'cms-publisher');
		return sprintf($words, $push['forced']['by'], $push['forced']['reason']);
	}

	/** A source's day as this site writes days; as it stands where it is no date. */
	public static function day(string $date): string
	{
		$parsed = date_create($date, wp_timezone());
		return $parsed && preg_match('/^\d{4}-\d\d-\d\d/', $date) ? self::format($parsed, 'date_format') : $date;
	}

	private static function moment(string $utc): string
	{
		$moment = date_create($utc);
		if (!$moment) {
			return '';
		}
		/* translators: 1: date, 2: time of day. */
		$words = __('%1$s at %2$s', 'cms-publisher');
		return sprintf($words, self::format($moment, 'date_format'), self::format($moment, 'time_format'));
	}

	private static function format(\DateTimeInterface $moment, string $option): string
	{
		return (string) wp_date((string) get_option($option), $moment->getTimestamp());
	}
}
