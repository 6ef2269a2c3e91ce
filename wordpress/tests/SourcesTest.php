<?php

namespace CmsPublisher\Tests;

use CmsPublisher\Sources;
use PHPUnit\Framework\TestCase;

final class SourcesTest extends TestCase
{
	private const WORK = [
		'@type' => 'CreativeWork',
		'name' => 'Le budget adopté',
		'publisher' => ['@type' => 'Organization', 'name' => 'Mairie de Valmont'],
		'url' => 'https://mairie.example/conseil',
		'datePublished' => '2027-03-01',
	];

	private const READ = [
		'role' => 'basis',
		'outlet' => 'Mairie de Valmont',
		'title' => 'Le budget adopté',
		'date' => '2027-03-01',
		'url' => 'https://mairie.example/conseil',
	];

	public function testASingleWorkStandsBareSeveralAsAList(): void
	{
		$this->assertSame([self::READ], Sources::of(['isBasedOn' => self::WORK]));
		$this->assertSame([self::READ, self::READ], Sources::of(['isBasedOn' => [self::WORK, self::WORK]]));
	}

	public function testWhatItIsBasedOnComesBeforeWhatItCites(): void
	{
		$sources = Sources::of(['citation' => self::WORK, 'isBasedOn' => self::WORK]);
		$this->assertSame(['basis', 'cited'], array_column($sources, 'role'));
	}

	public function testTheyAreFoundInAGraphToo(): void
	{
		$this->assertSame([self::READ], Sources::of(['@graph' => [['@type' => 'WebSite'], ['isBasedOn' => self::WORK]]]));
	}

	public function testWithoutAnOutletTheAuthorsAreNamed(): void
	{
		$work = ['author' => [['name' => 'Anne Roy'], ['name' => 'Luc Vidal']]];
		$this->assertSame('Anne Roy, Luc Vidal', Sources::of(['citation' => $work])[0]['outlet']);
	}

	public function testATextIsATitleOrAnAddress(): void
	{
		$this->assertSame('Un rapport', Sources::of(['citation' => 'Un rapport'])[0]['title']);
		$source = Sources::of(['citation' => 'https://rapport.example/a'])[0];
		$this->assertSame(['https://rapport.example/a', 'rapport.example'], [$source['url'], Sources::name($source)]);
	}

	/** @dataProvider nothings */
	public function testWhatNamesNoSourceGivesNone($jsonLd): void
	{
		$this->assertSame([], Sources::of($jsonLd));
	}

	public function nothings(): array
	{
		return [
			[null], ['text'], [[]], [['isBasedOn' => null]], [['isBasedOn' => [7, [], ['name' => ['x']]]]], [['@graph' => 'x']],
		];
	}

	public function testOnlyAddressesOfTheWebAreLinked(): void
	{
		$source = Sources::of(['citation' => ['name' => 'Un piège', 'url' => 'javascript:alert(1)']])[0];
		$this->assertSame('', $source['url']);
	}
}
