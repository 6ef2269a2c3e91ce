<?php

namespace CmsPublisher;

defined('ABSPATH') || exit;

/**
 * Completes the JSON-LD of an article from the post as it is shown, so that it can't go stale.
 */
final class JsonLd
{
	/**
	 * The JSON-LD to print.
	 *
	 * The live post decides headline, dates and permalink. It gives the author where the JSON-LD names none, and the image
	 * where the post has one. What is null in the live post (a draft's dates) is in no output. All else is kept.
	 *
	 * @param array<string, mixed> $stored The stored object: an article, or a graph that holds one.
	 * @param array{headline: string, url: ?string, published: ?string, modified: ?string, author: array<string, string>,
	 *              image: ?array<mixed>} $live What the post shows; dates in ISO 8601 with offset.
	 * @return array<string, mixed>
	 */
	public static function complete(array $stored, array $live): array
	{
		return self::change(
			$stored,
			static function (array $article) use ($live): array {
				return self::completeNode($article, $live);
			}
		);
	}

	/**
	 * The JSON-LD with the article in another's place in the page's graph.
	 *
	 * @param array<string, mixed> $jsonLd An article, or a graph that holds one.
	 * @param array<string, mixed> $links  Properties that stand for those of the article.
	 * @return array<string, mixed>
	 */
	public static function link(array $jsonLd, array $links): array
	{
		return self::change(
			$jsonLd,
			static function (array $article) use ($links): array {
				return $links + $article;
			}
		);
	}

	/** @param callable(array): array $change What to make of the first article. */
	private static function change(array $jsonLd, callable $change): array
	{
		if (self::isArticle($jsonLd)) {
			return $change($jsonLd);
		}
		foreach ($jsonLd['@graph'] ?? [] as $index => $node) {
			if (is_array($node) && self::isArticle($node)) {
				$jsonLd['@graph'][$index] = $change($node);
				break;
			}
		}
		return $jsonLd;
	}

	/** As the content of a script element: no "<" of it can end the element, no "&" is read as an entity. */
	public static function encode(array $jsonLd): string
	{
		return (string) json_encode($jsonLd, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
	}

	/** NewsArticle and its kin: all of schema.org's kinds of article end so. */
	public static function isArticle(array $node): bool
	{
		foreach ((array) ($node['@type'] ?? []) as $type) {
			if (is_string($type) && preg_match('/(Article|BlogPosting|NewsArticle)$/', $type)) {
				return true;
			}
		}
		return false;
	}

	private static function completeNode(array $node, array $live): array
	{
		$node['headline'] = $live['headline'];
		$node['datePublished'] = $live['published'];
		$node['dateModified'] = self::later($live['modified'], $live['published']);
		$node['mainEntityOfPage'] = $live['url'] === null ? null : ['@type' => 'WebPage', '@id' => $live['url']];
		$node['url'] = $live['url'];
		if (empty($node['author'])) {
			$node['author'] = $live['author'];
		}
		if ($live['image'] !== null) {
			$known = is_array($node['image'] ?? null) && isset($node['image']['@type']) ? $node['image'] : [];
			$node['image'] = isset($live['image']['@type']) ? $live['image'] + $known : $live['image'];
		}
		return array_filter(
			$node,
			static function ($value): bool {
				return $value !== null;
			}
		);
	}

	/** A post written before its planned date was modified before it was published: the later of the two is shown. */
	private static function later(?string $modified, ?string $published): ?string
	{
		return $modified !== null && $published !== null && strtotime($published) > strtotime($modified) ? $published : $modified;
	}
}
