<?php

namespace CmsPublisher;

defined('ABSPATH') || exit;

/**
 * The column "Source" in the list of posts.
 */
final class PostList
{
	private const COLUMN = 'cms_publisher_source';

	public static function register(): void
	{
		add_filter('manage_post_posts_columns', [self::class, 'add']);
		add_action('manage_post_posts_custom_column', [self::class, 'print'], 10, 2);
	}

	/**
	 * Before the date, where lists end.
	 *
	 * @param array<string, string> $columns Column => heading.
	 * @return array<string, string>
	 */
	public static function add($columns): array
	{
		$date = array_intersect_key($columns, ['date' => true]);
		return array_diff_key($columns, $date) + [self::COLUMN => esc_html__('Source', 'cms-publisher')] + $date;
	}

	/**
	 * @param string $column Which column.
	 * @param int    $postId The row's post.
	 */
	public static function print($column, $postId): void
	{
		if ($column !== self::COLUMN || (string) get_post_meta((int) $postId, Meta::KEY, true) === '') {
			return;
		}
		echo esc_html(Provenance::names((int) $postId));
		$waiting = Provenance::waiting((int) $postId);
		if ($waiting !== '') {
			printf(
				'<br><strong title="%s"><span class="dashicons dashicons-warning" aria-hidden="true"></span> %s</strong>',
				esc_attr($waiting),
				esc_html__('Corrected at the source', 'cms-publisher')
			);
		}
	}
}
