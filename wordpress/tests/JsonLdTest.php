<?php

namespace CmsPublisher\Tests;

use CmsPublisher\JsonLd;
use PHPUnit\Framework\TestCase;

final class JsonLdTest extends TestCase
{
	private const LIVE = [
		'headline' => 'Le titre en ligne',
		'url' => 'https://gazette.example/le-titre/',
		'published' => '2027-03-01T08:00:00+01:00',
		'modified' => '2027-03-02T09:30:00+01:00',
		'author' => ['@type' => 'Person', 'name' => 'Jeanne Morel', 'url' => 'https://gazette.example/author/jeanne/'],
		'image' => null,
	];

	private const STORED = [
		'@context' => 'https://schema.org',
		'@type' => 'NewsArticle',
		'headline' => 'Un vieux titre',
		'datePublished' => null,
		'publisher' => ['@type' => 'NewsMediaOrganization', 'name' => 'La Gazette'],
	];

	public function testTheLivePostDecidesHeadlineDatesAndPermalink(): void
	{
		$printed = JsonLd::complete(self::STORED, self::LIVE);
		$this->assertSame('Le titre en ligne', $printed['headline']);
		$this->assertSame('2027-03-01T08:00:00+01:00', $printed['datePublished']);
		$this->assertSame('2027-03-02T09:30:00+01:00', $printed['dateModified']);
		$this->assertSame('https://gazette.example/le-titre/', $printed['url']);
		$this->assertSame(['@type' => 'WebPage', '@id' => $printed['url']], $printed['mainEntityOfPage']);
	}

	public function testWhatTheLivePostDoesNotKnowIsKept(): void
	{
		$this->assertSame(self::STORED['publisher'], JsonLd::complete(self::STORED, self::LIVE)['publisher']);
	}

	public function testTheLiveAuthorIsNamedOnlyWhereThereIsNoByline(): void
	{
		$byline = ['@type' => 'Person', 'name' => 'Paul Lemaire'];
		$this->assertSame(self::LIVE['author'], JsonLd::complete(self::STORED, self::LIVE)['author']);
		$this->assertSame($byline, JsonLd::complete(['author' => $byline] + self::STORED, self::LIVE)['author']);
	}

	public function testADraftHasNoDateOfPublicationAndNoPermalink(): void
	{
		$stored = ['datePublished' => '2020-01-01', 'url' => 'https://gazette.example/?p=7'] + self::STORED;
		$printed = JsonLd::complete($stored, ['published' => null, 'url' => null] + self::LIVE);
		foreach (['datePublished', 'url', 'mainEntityOfPage'] as $absent) {
			$this->assertArrayNotHasKey($absent, $printed);
		}
	}

	public function testItIsNeverModifiedBeforeItIsPublished(): void
	{
		$live = ['modified' => '2027-02-28T18:00:00+01:00'] + self::LIVE;
		$this->assertSame(self::LIVE['published'], JsonLd::complete(self::STORED, $live)['dateModified']);
	}

	public function testInstantsAreComparedNotTheirSpelling(): void
	{
		$live = ['published' => '2027-10-31T02:50:00+02:00', 'modified' => '2027-10-31T02:10:00+01:00'] + self::LIVE;
		$this->assertSame('2027-10-31T02:10:00+01:00', JsonLd::complete(self::STORED, $live)['dateModified']);
	}

	public function testTheFeaturedImageReplacesTheOldOneButKeepsItsCredit(): void
	{
		$old = ['@type' => 'ImageObject', 'url' => 'https://gazette.example/old.jpg', 'creditText' => 'A. Photographe'];
		$live = ['image' => ['@type' => 'ImageObject', 'url' => 'https://gazette.example/new.jpg', 'width' => 1200]] + self::LIVE;
		$image = JsonLd::complete(['image' => $old] + self::STORED, $live)['image'];
		$this->assertSame('https://gazette.example/new.jpg', $image['url']);
		$this->assertSame('A. Photographe', $image['creditText']);
		$this->assertSame($old, JsonLd::complete(['image' => $old] + self::STORED, self::LIVE)['image']);
	}

	/** @dataProvider articleTypes */
	public function testEveryKindOfArticleIsCompleted($type): void
	{
		$this->assertSame('Le titre en ligne', JsonLd::complete(['@type' => $type], self::LIVE)['headline']);
	}

	public function articleTypes(): array
	{
		return [['Article'], ['ReportageNewsArticle'], ['LiveBlogPosting'], [['NewsArticle', 'AnalysisNewsArticle']]];
	}

	public function testInAGraphOnlyTheArticleIsCompleted(): void
	{
		$site = ['@type' => 'WebSite', 'name' => 'La Gazette'];
		$printed = JsonLd::complete(['@graph' => [$site, self::STORED]], self::LIVE);
		$this->assertSame($site, $printed['@graph'][0]);
		$this->assertSame('Le titre en ligne', $printed['@graph'][1]['headline']);
	}

	public function testTheArticleTakesAnothersPlaceInTheGraph(): void
	{
		$links = ['@id' => 'https://gazette.example/a/#article'];
		$this->assertSame($links['@id'], JsonLd::link(self::STORED, $links)['@id']);
		$graph = ['@graph' => [['@type' => 'WebSite'], self::STORED]];
		$this->assertSame([null, $links['@id']], array_map(
			static function (array $node): ?string {
				return $node['@id'] ?? null;
			},
			JsonLd::link($graph, $links)['@graph']
		));
	}

	public function testWithoutAnArticleNothingIsInvented(): void
	{
		$this->assertSame(['@type' => 'FAQPage'], JsonLd::complete(['@type' => 'FAQPage'], self::LIVE));
	}

	public function testNothingInItCanEndTheScriptElementOrStartAComment(): void
	{
		$jsonLd = ['headline' => '</script><!-- <script> & "é' . "\u{2028}"];
		$printed = JsonLd::encode($jsonLd);
		$this->assertDoesNotMatchRegularExpression("/[<>&\u{2028}]/u", $printed);
		$this->assertSame($jsonLd, json_decode($printed, true));
	}
}
