/**
 * The panel "Source" in the block editor's sidebar: where the post comes from, and what became of its sentences since
 * the push. It shows what the page gives it in window.cmsPublisherPanel: plain texts, already in the user's language
 * (includes/class-editor-panel.php). No build step: this file runs as it is.
 */
( ( wp, panel, beside ) => {
	'use strict';

	const { createElement: element } = wp.element;
	// Since WordPress 6.6 it is wp.editor's; there, wp.editPost's own warns that it is deprecated.
	const Panel =
		( wp.editor && wp.editor.PluginDocumentSettingPanel ) ||
		( wp.editPost && wp.editPost.PluginDocumentSettingPanel );

	if ( ! Panel || ! panel ) {
		return;
	}

	function link( source ) {
		if ( ! source.url ) {
			return source.name;
		}
		return element( 'a', { href: source.url, target: '_blank', rel: 'noopener noreferrer' }, source.name );
	}

	function Source( { source } ) {
		return element(
			'p',
			null,
			source.label,
			element( 'br' ),
			link( source ),
			source.detail && element( 'br' ),
			source.detail
		);
	}

	function SourcePanel() {
		return element(
			Panel,
			{ name: 'source', title: panel.title, className: 'cms-publisher-panel' },
			panel.waiting && element( 'p', null, element( 'strong', null, panel.waiting ) ),
			panel.sources.map( ( source, index ) => element( Source, { key: index, source } ) ),
			panel.push && element( 'p', null, panel.push ),
			beside && element( beside.Overview )
		);
	}

	wp.plugins.registerPlugin( 'cms-publisher', { render: SourcePanel, icon: null } );

	if ( panel.waiting ) {
		wp.data.dispatch( 'core/notices' ).createWarningNotice( panel.waiting, { id: 'cms-publisher-waiting' } );
	}
} )( window.wp, window.cmsPublisherPanel, window.cmsPublisherBeside );
