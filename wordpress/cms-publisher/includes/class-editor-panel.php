<?php

namespace CmsPublisher;

defined('ABSPATH') || exit;

/**
 * Where a draft comes from, beside it: a panel in the block editor's sidebar, a box in the classic editor.
 */
final class EditorPanel
{
	private const HANDLE = 'cms-publisher-panel';
	private const BESIDE_NEEDS = [
		self::HANDLE . '-sentences',
		'wp-block-editor',
		'wp-blocks',
		'wp-components',
		'wp-compose',
		'wp-data',
		'wp-element',
		'wp-hooks',
		'wp-i18n',
		'wp-rich-text',
	];
	private const PANEL_NEEDS = [
		self::HANDLE . '-beside',
		'wp-plugins',
		'wp-element',
		'wp-data',
		'wp-notices',
		'wp-editor',
		'wp-edit-post',
	];

	public static function register(): void
	{
		add_action('enqueue_block_editor_assets', [self::class, 'enqueue']);
		add_action('add_meta_boxes_post', [self::class, 'addBox']);
	}

	/** The scripts and what they show, as data in the page: no request of their own, no translation files for scripts. */
	public static function enqueue(): void
	{
		$post = get_post();
		$provenance = $post ? self::provenance($post) : null;
		if (!$provenance) {
			return;
		}
		self::script('sentences', []);
		self::script('beside', self::BESIDE_NEEDS);
		// wp-edit-post has the panel before WordPress 6.6, wp-editor since then.
		self::script('panel', self::PANEL_NEEDS);
		$url = plugins_url('assets/panel.css', CMS_PUBLISHER_DIR . '/cms-publisher.php');
		wp_enqueue_style(self::HANDLE, $url, ['wp-components'], CMS_PUBLISHER_VERSION);
		$data = wp_json_encode($provenance + ['beside' => SentencePanel::of($post->ID)], JSON_HEX_TAG | JSON_HEX_AMP);
		wp_add_inline_script(self::HANDLE . '-sentences', "window.cmsPublisherPanel = {$data};", 'before');
	}

	/** @param string[] $needs Handles of what must run before. */
	private static function script(string $name, array $needs): void
	{
		$url = plugins_url("assets/{$name}.js", CMS_PUBLISHER_DIR . '/cms-publisher.php');
		wp_enqueue_script(self::HANDLE . '-' . $name, $url, $needs, CMS_PUBLISHER_VERSION, true);
	}

	/** The block editor leaves this box out: it has the panel. */
	public static function addBox(\WP_Post $post): void
	{
		if (self::provenance($post)) {
			$for = ['__back_compat_meta_box' => true];
			add_meta_box(self::HANDLE, __('Source', 'cms-publisher'), [self::class, 'printBox'], 'post', 'side', 'high', $for);
		}
	}

	public static function printBox(\WP_Post $post): void
	{
		$provenance = Provenance::of($post->ID);
		if ($provenance['waiting'] !== '') {
			printf('<p class="notice notice-warning inline"><strong>%s</strong></p>', esc_html($provenance['waiting']));
		}
		echo '<ul>';
		foreach ($provenance['sources'] as $source) {
			self::printSource($source);
		}
		printf('</ul><p class="description">%s</p>', esc_html($provenance['push']));
	}

	private static function printSource(array $source): void
	{
		$name = esc_html($source['name']);
		if ($source['url'] !== '') {
			$name = sprintf('<a href="%s" target="_blank" rel="noopener noreferrer">%s</a>', esc_url($source['url']), $name);
		}
		$detail = $source['detail'] === '' ? '' : '<br>' . esc_html($source['detail']);
		printf('<li>%s<br>%s%s</li>', esc_html($source['label']), $name, $detail); // phpcs:ignore -- escaped above
	}

	/** For those who may edit the post. */
	private static function provenance(\WP_Post $post): ?array
	{
		return $post->post_type === 'post' && current_user_can('edit_post', $post->ID) ? Provenance::of($post->ID) : null;
	}
}
