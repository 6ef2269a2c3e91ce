<?php

namespace CmsPublisher\Tests;

use CmsPublisher\Meta;
use PHPUnit\Framework\TestCase;

final class MetaTest extends TestCase
{
	/** @dataProvider keptLines */
	public function testALineIsKeptAsItWasWritten(string $line): void
	{
		$this->assertSame($line, Meta::line($line));
	}

	public function keptLines(): array
	{
		return [
			'percent escapes' => ['Une remise de 20%de la facture'],
			'angle brackets' => ['Inflation <2 % en mai'],
			'quotes and backslash' => ['« L’été », "x" et \\n & co'],
			'narrow no-break space' => ["Vraiment\u{202F}? Oui\u{A0}: vraiment"],
			'emoji' => ["Bravo \u{1F600}"],
			'one that looks empty' => ['0'],
		];
	}

	public function testControlCharactersAndLineBreaksBecomeOneSpace(): void
	{
		$this->assertSame('Un titre', Meta::line(" Un\r\n\ttitre\0\n"));
	}

	/** @dataProvider noLines */
	public function testWhatIsNoTextIsEmpty($value): void
	{
		$this->assertSame('', Meta::line($value));
	}

	public function noLines(): array
	{
		return [[null], [['a']], ["\xC3\x28"]];
	}

	/** @dataProvider objects */
	public function testJsonLdKeepsItsMeaning(string $json): void
	{
		$this->assertEquals(json_decode($json), json_decode(Meta::jsonLd($json)));
		$this->assertEquals(json_decode($json), json_decode(Meta::jsonLd(json_decode($json))));
	}

	public function objects(): array
	{
		return [
			['{"@type":"NewsArticle","headline":"20%de \u00e9 \ud83d\ude00"}'],
			['{"a":{},"b":[],"c":null,"d":1.5,"e":[{"f":"\\\\ \" \/"}]}'],
			['{"description":"</script><!-- & \u202f !"}'],
		];
	}

	public function testStoredJsonLdIsAsciiWithoutMarkup(): void
	{
		$stored = Meta::jsonLd('{"a":"é </script> & \ud83d\ude00"}');
		$this->assertMatchesRegularExpression('/\A[\x20-\x7E]+\z/', $stored);
		$this->assertDoesNotMatchRegularExpression('/[<>&]/', $stored);
	}

	public function testStoringTwiceChangesNothing(): void
	{
		$once = Meta::jsonLd('{"a":"é </script> & \\\\ \/"}');
		$this->assertSame($once, Meta::jsonLd($once));
	}

	/** @dataProvider noObjects */
	public function testWhatIsNoJsonObjectIsRefused($value): void
	{
		$this->assertSame('', Meta::jsonLd($value));
		$this->assertFalse(Meta::isJsonLd($value));
	}

	public function noObjects(): array
	{
		return [['{"a":'], ['[1]'], ['"a"'], ['7'], ['null'], ['{"a":"' . "\xC3\x28" . '"}'], [[1, 2]], [7], [null]];
	}

	public function testEmptyMeansTakenAway(): void
	{
		$this->assertTrue(Meta::isJsonLd(''));
		$this->assertSame('', Meta::jsonLd(''));
	}
}
