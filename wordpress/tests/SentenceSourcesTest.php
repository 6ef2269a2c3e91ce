<?php

namespace CmsPublisher\Tests;

use CmsPublisher\SentenceSources;
use PHPUnit\Framework\TestCase;

final class SentenceSourcesTest extends TestCase
{
	private const SOURCES = '[{"name":"Mairie","date":"2027-03-01","url":"https://mairie.example/"}]';

	/** @dataProvider records */
	public function testARecordIsTakenAsItIs(string $text): void
	{
		$this->assertTrue(SentenceSources::isValid($text));
	}

	public function records(): array
	{
		return [
			'none' => [''],
			'nothing in it' => ['{"sources":[],"sentences":[]}'],
			'words of the house' => ['{"version":1,"sources":[],"sentences":[{"text":"Le contexte"}]}'],
			'a passage' => [
				'{"sources":' . self::SOURCES . ',"sentences":[{"text":"\u00c9t\u00e9","by":"Anne Roy",'
				. '"support":[{"source":0,"text":"L\'\u00e9t\u00e9","cut":true},{"source":0}]}]}',
			],
		];
	}

	/** @dataProvider others */
	public function testAnythingElseIsRefused($value): void
	{
		$this->assertFalse(SentenceSources::isValid($value));
	}

	public function others(): array
	{
		return [
			'no text' => [null],
			'an object' => [['sources' => [], 'sentences' => []]],
			'no JSON' => ['{"sources":[]'],
			'no list of sources' => ['{"sources":{"a":{"name":"b"}},"sentences":[]}'],
			'no sentences' => ['{"sources":[]}'],
			'a sentence without words' => ['{"sources":[],"sentences":[{"by":"Anne Roy"}]}'],
			'markup where a text is due' => ['{"sources":[],"sentences":[{"text":["<b>"]}]}'],
			'a source without a name' => ['{"sources":[{"date":"2027-03-01"}],"sentences":[]}'],
			'a source by its name' => ['{"sources":[],"sentences":[{"text":"a","support":[{"source":"Mairie"}]}]}'],
			'not ASCII' => ['{"sources":[],"sentences":[{"text":"été"}]}'],
			'half a surrogate pair' => ['{"sources":[],"sentences":[{"text":"\ud83d"}]}'],
			'line breaks' => ["{\"sources\":[],\n\"sentences\":[]}"],
			'too long' => ['{"sources":[],"sentences":[{"text":"' . str_repeat('a', SentenceSources::MAX_BYTES) . '"}]}'],
		];
	}
}
