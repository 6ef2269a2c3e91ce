<?php

namespace CmsPublisher\Tests;

use CmsPublisher\Fingerprint;
use PHPUnit\Framework\TestCase;

final class FingerprintTest extends TestCase
{
	private const FIELDS = ['title' => 'Un titre', 'content' => '<p>Un texte.</p>', 'tags' => [3, 1], 'author' => 7];

	public function testTheSameFieldsHaveTheSameEtagInWhateverOrder(): void
	{
		$reversed = array_reverse(['tags' => [1, 3]] + self::FIELDS, true);
		$this->assertSame(Fingerprint::of(self::FIELDS)->etag(), Fingerprint::of($reversed)->etag());
	}

	public function testNumbersThatTheDatabaseGivesAsStringsCountTheSame(): void
	{
		$fields = ['author' => '7', 'tags' => ['1', '3']] + self::FIELDS;
		$this->assertSame(Fingerprint::of(self::FIELDS)->etag(), Fingerprint::of($fields)->etag());
	}

	/** @dataProvider changes */
	public function testEachChangeIsNamedAndChangesTheEtag(array $change): void
	{
		$before = Fingerprint::of(self::FIELDS);
		$after = Fingerprint::of($change + self::FIELDS);
		$this->assertSame(array_keys($change), $after->changedSince($before));
		$this->assertNotSame($before->etag(), $after->etag());
	}

	public function changes(): array
	{
		return [
			[['title' => 'Un titre ']],
			[['content' => "<p>Un texte\u{202F}.</p>"]],
			[['tags' => [1]]],
			[['author' => 8]],
			[['author' => 8, 'title' => '']],
		];
	}

	public function testTextMovedFromOneFieldToAnotherIsAChangeOfBoth(): void
	{
		$before = Fingerprint::of(['a' => 'xy', 'b' => '']);
		$this->assertSame(['a', 'b'], Fingerprint::of(['a' => '', 'b' => 'xy'])->changedSince($before));
	}

	public function testAFieldThatWasNotThereBeforeCountsAsChanged(): void
	{
		$this->assertSame(['new'], Fingerprint::of(['new' => ''] + self::FIELDS)->changedSince(Fingerprint::of(self::FIELDS)));
	}

	public function testItSurvivesStorage(): void
	{
		$fingerprint = Fingerprint::of(self::FIELDS);
		$restored = Fingerprint::fromJson($fingerprint->toJson());
		$this->assertSame($fingerprint->etag(), $restored->etag());
		$this->assertSame([], $restored->changedSince($fingerprint));
	}

	/** @dataProvider unusable */
	public function testWhatIsNoStoredFingerprintIsUnknownNotUnchanged(string $stored): void
	{
		$this->assertNull(Fingerprint::fromJson($stored));
	}

	public function unusable(): array
	{
		return [[''], ['[]'], ['{"title":'], ['"abc"'], ['{"title":1}'], ['null']];
	}

	/** @dataProvider headers */
	public function testIfMatchIsReadInEveryFormThatServersMakeOfIt(string $header): void
	{
		$etag = str_repeat('0a', 32);
		$this->assertSame([$etag], Fingerprint::parseIfMatch(sprintf($header, $etag)));
	}

	public function headers(): array
	{
		return [['"%s"'], ['%s'], ['W/"%s"'], ['"%s-gzip"'], ['W/"%s-br"'], ['"%s;gzip"'], [' "%s" ']];
	}

	public function testIfMatchMayNameSeveralStates(): void
	{
		$this->assertSame(
			[str_repeat('a', 64), str_repeat('b', 64)],
			Fingerprint::parseIfMatch('"' . str_repeat('a', 64) . '", W/"' . str_repeat('b', 64) . '"')
		);
	}

	/** @dataProvider noStates */
	public function testAStarOrAForeignTagNamesNoState(string $header): void
	{
		$this->assertSame([], Fingerprint::parseIfMatch($header));
	}

	public function noStates(): array
	{
		return [[''], ['*'], ['"33a64df5"'], ['"' . str_repeat('A', 64) . '"']];
	}

	public function testWithoutAFieldItCountsAsChangedWhateverItIs(): void
	{
		$now = Fingerprint::of(['title' => 'a', 'content' => 'b']);
		$base = $now->without(['content', 'unheard-of']);
		$this->assertSame(['content'], $now->changedSince($base));
		$this->assertSame(['content'], $now->changedSince(Fingerprint::fromJson($base->toJson())));
		$this->assertNotSame($now->etag(), $base->etag());
	}
}
