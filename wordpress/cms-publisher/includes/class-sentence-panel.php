<?php

namespace CmsPublisher;

defined('ABSPATH') || exit;

/**
 * What the block editor shows beside each block of a pushed post: the record, and its own words in the user's language.
 */
final class SentencePanel
{
	/**
	 * For those who may edit the post (EditorPanel asks); null where no record is kept.
	 *
	 * @return array{sources: array<int, array{name: string, date: string, url: string}>,
	 *               sentences: array<int, array<string, mixed>>, words: array<string, string>}|null
	 */
	public static function of(int $postId): ?array
	{
		$record = SentenceSources::of($postId);
		if (!$record) {
			return null;
		}
		return [
			'sources' => array_map([self::class, 'source'], $record['sources']),
			'sentences' => $record['sentences'],
			'words' => self::words(),
		];
	}

	/** @return array{name: string, date: string, url: string} */
	private static function source(array $source): array
	{
		return [
			'name' => $source['name'],
			'date' => Provenance::day($source['date'] ?? ''),
			'url' => esc_url_raw($source['url'] ?? '', ['http', 'https']),
		];
	}

	/** @return array<string, string> */
	private static function words(): array
	{
		return [
			'title' => __('Source of this passage', 'cms-publisher'),
			'headline' => __('Title', 'cms-publisher'),
			'text' => __('Text', 'cms-publisher'),
			'changed' => __('Changed since the push: not checked against the source.', 'cms-publisher'),
			'fresh' => __('New since the push: not checked, no source is known.', 'cms-publisher'),
			'house' => __('Words of the newsroom, no source.', 'cms-publisher'),
			/* translators: %s: name of a person. */
			'by' => __('Written by %s before the push.', 'cms-publisher'),
			'verbatim' => __('word for word', 'cms-publisher'),
			'added' => __('not in the source:', 'cms-publisher'),
			'removed' => __('not in the article:', 'cms-publisher'),
			'legend' => __('Underlined: not in the source. Struck through: not in the article.', 'cms-publisher'),
			/* translators: 1: number of sentences, 2: how many of them are not as they were pushed. */
			'summary' => __('Sentences: %1$s, changed or new since the push: %2$s.', 'cms-publisher'),
			'hint' => __('Select a paragraph to read its sources beside it.', 'cms-publisher'),
			'whole' => __('As it was pushed.', 'cms-publisher'),
		];
	}
}
