<?php

namespace CmsPublisher\Tests;

use CmsPublisher\Meta;
use CmsPublisher\SeoFields;
use PHPUnit\Framework\TestCase;

/**
 * @runTestsInSeparateProcesses
 * @preserveGlobalState disabled
 */
final class SeoFieldsTest extends TestCase
{
	private const OURS = ['_cms_publisher_title_tag' => 'Le nôtre', '_cms_publisher_meta_description' => 'Notre description'];

	public function testWithoutAnSeoPluginTheyAreOurs(): void
	{
		$this->assertSame(
			['title_tag' => 'Le nôtre', 'meta_description' => 'Notre description', 'focus_keyphrase' => ''],
			SeoFields::read(1, self::OURS + ['_yoast_wpseo_title' => 'Un reste'])
		);
		$this->assertSame(['_cms_publisher_title_tag' => 'x'], SeoFields::ownRows(['title_tag' => 'x']));
	}

	public function testWhereAnSeoPluginHasThemTheyAreNotOurs(): void
	{
		define('WPSEO_VERSION', '27.7');
		$meta = [Meta::SEO_PLACE => 'yoast', '_yoast_wpseo_title' => ''] + self::OURS;
		$this->assertSame('', SeoFields::read(1, $meta)['title_tag']);
		$this->assertSame([], SeoFields::ownRows(['title_tag' => 'x']));
	}

	public function testUntilTheNextPushAnEmptyFieldCountsAsItStandsInTheFormerPlace(): void
	{
		define('WPSEO_VERSION', '27.7');
		$read = SeoFields::read(1, ['_yoast_wpseo_title' => 'De la rédaction'] + self::OURS);
		$this->assertSame(['De la rédaction', 'Notre description'], [$read['title_tag'], $read['meta_description']]);
	}

	public function testWhatAPluginThatWentHasStoredCountsOn(): void
	{
		$meta = [Meta::SEO_PLACE => 'rank-math', 'rank_math_title' => 'Chez Rank Math'];
		$this->assertSame('Chez Rank Math', SeoFields::read(1, $meta)['title_tag']);
	}

	public function testAZeroIsAText(): void
	{
		$meta = [Meta::SEO_PLACE => 'seopress', '_seopress_titles_title' => '0'];
		$this->assertSame('0', SeoFields::read(1, $meta)['title_tag']);
	}
}
