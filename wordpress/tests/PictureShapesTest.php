<?php

namespace CmsPublisher\Tests;

use CmsPublisher\PictureShapes;
use PHPUnit\Framework\TestCase;

final class PictureShapesTest extends TestCase
{
	private const WHOLE = ['width' => 1600, 'height' => 1067];

	/** As WordPress keeps them, file names aside. */
	private const SIZES = [
		'medium' => ['width' => 300, 'height' => 200],
		'thumbnail' => ['width' => 150, 'height' => 150],
		'wide' => ['width' => 600, 'height' => 338],
		'card' => ['width' => 1200, 'height' => 900],
		'hero' => ['width' => 1200, 'height' => 675],
		'square' => ['width' => 224, 'height' => 224],
	];

	public function testTheLargestSizeOfEachShapeIsAddedWidestShapeFirst(): void
	{
		$this->assertSame(['hero', 'card', 'square'], PictureShapes::complete([self::WHOLE], self::SIZES));
	}

	public function testAShapeThatIsThereAlreadyIsNotAddedAgain(): void
	{
		$there = [['width' => 1600, 'height' => 900], ['width' => 1067, 'height' => 1067]];
		$this->assertSame(['card'], PictureShapes::complete($there, self::SIZES));
	}

	public function testWhatHasTooFewPixelsOrAnotherShapeIsNoneOfThem(): void
	{
		$sizes = ['small' => ['width' => 223, 'height' => 223], 'tall' => ['width' => 900, 'height' => 1200]];
		$this->assertSame([], PictureShapes::complete([self::WHOLE], $sizes));
	}

	public function testASizeWithoutPixelsIsPassedOver(): void
	{
		$sizes = ['broken' => ['file' => 'x.jpg'], 'flat' => ['width' => 9, 'height' => 0]];
		$this->assertSame([], PictureShapes::complete([], $sizes));
	}
}
