<?php

namespace CmsPublisher\Tests;

use CmsPublisher\Fingerprint;
use CmsPublisher\History;
use PHPUnit\Framework\TestCase;

final class HistoryTest extends TestCase
{
	private static function after(string $title): Fingerprint
	{
		return Fingerprint::of(['title' => $title]);
	}

	private static function pushed(): History
	{
		return History::fromJson('')->withPush(1, '2027-03-01T08:00:00Z', []);
	}

	public function testItSurvivesStorage(): void
	{
		$history = self::pushed()->withChange(2, '2027-03-01T09:00:00Z', ['title'], self::after('a'));
		$this->assertEquals($history, History::fromJson($history->toJson()));
	}

	/** @dataProvider unusable */
	public function testWhatIsNoHistoryIsAnEmptyOne(string $stored): void
	{
		$this->assertEquals(History::fromJson('{}'), History::fromJson($stored));
	}

	public function unusable(): array
	{
		return [[''], ['null'], ['7'], ['{"pushes":'], ['{"pushes":[7,{"by":"x"}],"changes":"y","seen":[]}']];
	}

	public function testSavesOfOnePersonInARowAreOneChange(): void
	{
		$history = self::pushed()->withChange(2, '2027-03-01T09:00:00Z', ['title'], self::after('a'))
			->withChange(2, '2027-03-01T09:05:00Z', ['content', 'title'], self::after('b'))
			->withChange(3, '2027-03-01T09:10:00Z', ['tags'], self::after('c'));
		$this->assertSame(
			[
				['by' => 2, 'at' => '2027-03-01T09:05:00Z', 'fields' => ['content', 'title']],
				['by' => 3, 'at' => '2027-03-01T09:10:00Z', 'fields' => ['tags']],
			],
			$history->changes(null)
		);
		$this->assertSame([], $history->seen()->changedSince(self::after('c')));
	}

	public function testAChangeThatWasTakenBackIsNoneAnyMore(): void
	{
		$history = self::pushed()->withChange(2, '2027-03-01T09:00:00Z', ['content', 'title'], self::after('a'));
		$this->assertSame([['title']], array_column($history->changes(['slug', 'title']), 'fields'));
		$this->assertSame([], $history->changes([]));
	}

	public function testAPushClosesTheListOfChanges(): void
	{
		$history = self::pushed()->withChange(2, '2027-03-01T09:00:00Z', ['title'], self::after('a'))
			->withPush(1, '2027-03-01T10:00:00Z', ['content']);
		$this->assertSame([], $history->changes(null));
		$this->assertNull($history->seen());
		$this->assertSame([[], ['content']], array_column($history->pushes(), 'fields'));
	}

	public function testAPushKeepsWhoForcedItAndWherePeoplesVersionIs(): void
	{
		$note = ['revision' => 12, 'forced' => ['by' => 'Anne Roy', 'reason' => 'Chiffre corrigé']];
		$stored = self::pushed()->withPush(1, '2027-03-01T10:00:00Z', ['title'], $note)->toJson();
		$this->assertSame(
			['by' => 1, 'at' => '2027-03-01T10:00:00Z', 'fields' => ['title']] + $note,
			History::fromJson($stored)->pushes()[1]
		);
	}

	public function testItStaysSmall(): void
	{
		$history = self::pushed();
		for ($time = 0; $time < 200; $time++) {
			$history = $history->withPush($time, 'push', ['title']);
		}
		for ($time = 0; $time < 200; $time++) {
			$history = $history->withChange($time, 'change', ['title'], self::after('a'));
		}
		$this->assertSame(199, $history->pushes()[9]['by']);
		$this->assertLessThan(4096, strlen($history->toJson()));
	}

	public function testWhatAPushLeftToPeopleStaysTheirs(): void
	{
		$before = self::pushed()->withChange(2, '2027-03-01T09:00:00Z', ['content', 'title'], self::after('a'));
		$kept = $before->withPush(1, '2027-03-01T10:00:00Z', ['title'])->withKept($before, ['content'], self::after('b'));
		$this->assertSame([['by' => 2, 'at' => '2027-03-01T09:00:00Z', 'fields' => ['content']]], $kept->changes(null));
		$this->assertSame(self::after('b')->etag(), $kept->seen()->etag());
	}
}
