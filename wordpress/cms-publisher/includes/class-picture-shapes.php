<?php

namespace CmsPublisher;

defined('ABSPATH') || exit;

/**
 * The shapes in which search engines show an article's picture.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 */
final class PictureShapes
{
	/** Width by height. */
	private const RATIOS = [16 / 9, 4 / 3, 1];
	/** WordPress rounds both sides to whole pixels. */
	private const TOLERANCE = 0.01;
	/** Google takes no picture of fewer pixels. */
	private const LEAST_PIXELS = 50000;

	/**
	 * The sizes that add a shape to what is there already, the largest of each.
	 *
	 * @param array<int, array{width: int, height: int}>    $there Pictures that are shown anyway.
	 * @param array<string, array{width: int, height: int}> $sizes Others that stand on the site, by name.
	 * @return string[] Names of sizes, widest shape first.
	 */
	public static function complete(array $there, array $sizes): array
	{
		$names = [];
		foreach (self::RATIOS as $ratio) {
			$isSo = static function (array $picture) use ($ratio): bool {
				return self::isOf($ratio, (int) ($picture['width'] ?? 0), (int) ($picture['height'] ?? 0));
			};
			$widths = array_column(array_filter($sizes, $isSo), 'width');
			if ($widths && !array_filter($there, $isSo)) {
				$names[] = (string) array_keys(array_filter($sizes, $isSo))[array_search(max($widths), $widths, true)];
			}
		}
		return $names;
	}

	private static function isOf(float $ratio, int $width, int $height): bool
	{
		return $width * $height >= self::LEAST_PIXELS && abs($width / $height / $ratio - 1) <= self::TOLERANCE;
	}
}
