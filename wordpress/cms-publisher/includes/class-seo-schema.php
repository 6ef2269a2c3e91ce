<?php

namespace CmsPublisher;

defined('ABSPATH') || exit;

/**
 * One article in the page's structured data: the SEO plugin's own is taken out of its graph, by its public filters, and
 * ours takes over its place in it: its identifier, and the page that it is part of.
 *
 * Ours is printed by ourselves, at the end of the head, because these plugins clean and rewrite what they are given
 * (Rank Math makes "&amp;" of "&", All in One SEO takes all that follows a "<" for markup).
 */
final class SeoSchema
{
	private const GRAPHS = ['wpseo_schema_graph', 'rank_math/json_ld', 'aioseo_schema_output'];
	/** SEOPress prints its automatic articles, and in old versions all of them, as finished markup. */
	private const MARKUP = ['seopress_schemas_auto_article_html', 'seopress_schemas_article_html'];
	private const NODE = 'seopress_pro_get_json_data_article';
	private const LINKS = ['@id', 'isPartOf', 'mainEntityOfPage'];

	/** What is printed. */
	private array $ours;
	private bool $isPrinted = false;

	/** @param array<string, mixed> $ours The completed JSON-LD. */
	public function __construct(array $ours)
	{
		$this->ours = $ours;
	}

	public function register(): void
	{
		foreach (self::GRAPHS as $filter) {
			add_filter($filter, [$this, 'takeOver'], PHP_INT_MAX);
		}
		foreach (self::MARKUP as $filter) {
			add_filter($filter, '__return_empty_string', PHP_INT_MAX);
		}
		add_filter(self::NODE, [$this, 'replace'], PHP_INT_MAX);
		// After all of theirs, which print at 1 to 3.
		add_action('wp_head', [$this, 'print'], PHP_INT_MAX);
	}

	/**
	 * The graph without its articles.
	 *
	 * @param mixed $graph Nodes, as a list or by name; anything else where another plugin has switched the output off.
	 * @return mixed
	 */
	public function takeOver($graph)
	{
		if (!is_array($graph)) {
			return $graph;
		}
		$articles = array_filter(
			$graph,
			static function ($node): bool {
				return is_array($node) && JsonLd::isArticle($node);
			}
		);
		if ($articles) {
			$this->link(reset($articles));
		}
		$rest = array_diff_key($graph, $articles);
		return $graph === array_values($graph) ? array_values($rest) : $rest;
	}

	/** Ours instead of a single article that its plugin prints. */
	public function replace(): array
	{
		$this->isPrinted = true;
		return $this->ours;
	}

	public function print(): void
	{
		if (!$this->isPrinted) {
			$this->isPrinted = true;
			printf("<script type=\"application/ld+json\">%s</script>\n", JsonLd::encode($this->ours)); // phpcs:ignore -- JSON
		}
	}

	/** @param array<string, mixed> $theirs The article that ours stands for. */
	private function link(array $theirs): void
	{
		$links = array_intersect_key($theirs, array_flip(self::LINKS));
		if (!isset($this->ours['mainEntityOfPage'])) {
			unset($links['mainEntityOfPage']);
		}
		$this->ours = JsonLd::link($this->ours, $links);
	}
}
