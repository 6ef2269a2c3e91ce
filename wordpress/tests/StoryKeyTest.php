<?php

namespace CmsPublisher\Tests;

use CmsPublisher\StoryKey;
use PHPUnit\Framework\TestCase;

final class StoryKeyTest extends TestCase
{
	/** @dataProvider validKeys */
	public function testLettersDigitsAndUrlSafeMarksAreAllowed(string $key): void
	{
		$this->assertTrue(StoryKey::isValid($key));
	}

	public function validKeys(): array
	{
		return [['a'], ['7'], ['budget-2027'], ['Budget_2027.v2~b'], ['afp:123'], [str_repeat('x', 191)]];
	}

	/** @dataProvider invalidKeys */
	public function testWhatWouldNotSurviveAUrlOrADatabaseIsRefused($key): void
	{
		$this->assertFalse(StoryKey::isValid($key));
	}

	public function invalidKeys(): array
	{
		return [[''], ['.'], ['..'], ['-a'], ['a b'], ['a/b'], ['a%2Fb'], ['été'], ["a\n"], [str_repeat('x', 192)], [7], [null]];
	}

	public function testKeysThatACollationTakesForEqualHaveNamesOfTheirOwn(): void
	{
		$this->assertNotSame(StoryKey::indexName('Budget'), StoryKey::indexName('budget'));
		$this->assertNotSame(StoryKey::lockName('Budget'), StoryKey::lockName('budget'));
	}

	public function testNamesFitTheirIndexedColumnsForTheLongestKey(): void
	{
		$key = str_repeat('x', StoryKey::MAX_BYTES);
		foreach ([StoryKey::indexName($key), StoryKey::lockName($key), StoryKey::goneName($key)] as $name) {
			$this->assertLessThanOrEqual(191, strlen($name));
		}
	}
}
