<?php

namespace CmsPublisher;

defined('ABSPATH') || exit;

/**
 * Which SEO plugin prints title, description and structured data on this site, if one does.
 */
final class SeoPlugin
{
	/** Slug => name, the constant that holds its version, and a class of its own. */
	private const KNOWN = [
		'yoast' => ['Yoast SEO', 'WPSEO_VERSION', 'WPSEO_Options'],
		'rank-math' => ['Rank Math', 'RANK_MATH_VERSION', 'RankMath'],
		'seopress' => ['SEOPress', 'SEOPRESS_VERSION', 'SEOPress\\Core\\Kernel'],
		'aioseo' => ['All in One SEO', 'AIOSEO_VERSION', 'AIOSEO\\Plugin\\AIOSEO'],
	];

	/**
	 * The active SEO plugin.
	 *
	 * @return array{slug: string, name: string, version: string|null}|null
	 */
	public static function active(): ?array
	{
		foreach (self::KNOWN as $slug => [$name, $constant, $class]) {
			if (defined($constant) || class_exists($class, false)) {
				$version = defined($constant) ? (string) constant($constant) : null;
				return ['slug' => $slug, 'name' => $name, 'version' => $version];
			}
		}
		return null;
	}
}
