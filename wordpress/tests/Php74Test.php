<?php

namespace CmsPublisher\Tests;

use PHPUnit\Framework\TestCase;

/**
 * The plugin runs on PHP 7.4: no newer PHP's syntax or functions may slip in on a newer developer's machine.
 */
final class Php74Test extends TestCase
{
	private const NEWER_TOKENS = ['T_MATCH', 'T_ENUM', 'T_READONLY', 'T_ATTRIBUTE', 'T_NULLSAFE_OBJECT_OPERATOR'];
	// WordPress brings its own str_contains and kin since 5.9.
	private const NEWER_FUNCTIONS = ['array_is_list', 'get_debug_type', 'fdiv', 'json_validate', 'array_find', 'array_any'];

	/** @dataProvider files */
	public function testNoNewerSyntaxOrFunctionIsUsed(string $file): void
	{
		$code = (string) file_get_contents($file);
		foreach (token_get_all($code) as $token) {
			if (is_array($token)) {
				$this->assertNotContains(token_name($token[0]), self::NEWER_TOKENS, $token[1]);
				$this->assertNotContains($token[1], self::NEWER_FUNCTIONS);
			}
		}
		$this->assertDoesNotMatchRegularExpression('/function __construct\([^)]*\b(public|private|protected)\b/', $code);
		$this->assertDoesNotMatchRegularExpression('/\)\s*:\s*\??(mixed|never|static|[\w\\\\]+\|\w+)\s*[{;]/', $code);
	}

	public function files(): array
	{
		$files = glob(dirname(__DIR__) . '/cms-publisher/{*.php,includes/*.php}', GLOB_BRACE);
		return array_combine(array_map('basename', $files), array_chunk($files, 1));
	}
}
