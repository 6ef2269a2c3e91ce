<?php

namespace CmsPublisher\Tests;

use CmsPublisher\SeoPlugin;
use PHPUnit\Framework\TestCase;

/**
 * @runTestsInSeparateProcesses
 * @preserveGlobalState disabled
 */
final class SeoPluginTest extends TestCase
{
	public function testWithoutOneThereIsNone(): void
	{
		$this->assertNull(SeoPlugin::active());
	}

	/** @dataProvider constants */
	public function testEachIsKnownByItsConstantWithItsVersion(string $slug, string $constant): void
	{
		define($constant, '9.8.7');
		$active = SeoPlugin::active();
		$this->assertSame([$slug, '9.8.7'], [$active['slug'], $active['version']]);
	}

	public function constants(): array
	{
		return [
			['yoast', 'WPSEO_VERSION'],
			['rank-math', 'RANK_MATH_VERSION'],
			['seopress', 'SEOPRESS_VERSION'],
			['aioseo', 'AIOSEO_VERSION'],
		];
	}

	public function testAClassIsEnough(): void
	{
		class_alias(self::class, 'WPSEO_Options');
		$this->assertSame(['slug' => 'yoast', 'name' => 'Yoast SEO', 'version' => null], SeoPlugin::active());
	}
}
