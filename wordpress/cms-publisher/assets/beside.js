/**
 * Beside each block of text in the block editor, in the sidebar's tab "Block": the passage of the source that each of its
 * sentences stands on, what differs, and what people changed since the push. No build step: this file runs as it is.
 */
( ( wp, panel, sentences ) => {
	'use strict';

	if ( ! panel || ! panel.beside || ! wp.hooks || ! wp.blockEditor ) {
		return;
	}

	const { createElement: element, Fragment, useMemo } = wp.element;
	const { useSelect, dispatch } = wp.data;
	const { sources, words } = panel.beside;
	const known = sentences.prepare( panel.beside.sentences );
	const read = new WeakMap();
	const TITLE = 'title';

	function textOf( html ) {
		return wp.richText.create( { html: String( html || '' ) } ).text;
	}

	/** The names of a block's attributes that hold text as people write it. */
	function textNames( name ) {
		const { attributes = {} } = wp.blocks.getBlockType( name ) || {};
		return Object.keys( attributes ).filter( ( each ) => [ 'html', 'rich-text' ].includes( attributes[ each ].source ) );
	}

	function textsOf( block ) {
		if ( ! read.has( block.attributes ) ) {
			const texts = textNames( block.name ).map( ( name ) => textOf( block.attributes[ name ] ) );
			read.set( block.attributes, texts.filter( Boolean ) );
		}
		return read.get( block.attributes ).map( ( text ) => ( { id: block.clientId, text } ) );
	}

	function within( blocks ) {
		return blocks.flatMap( ( block ) => [ block, ...within( block.innerBlocks ) ] );
	}

	/** The post's own blocks, also where the editor shows them within the theme's template. */
	function blocksOfPost( store ) {
		const all = store.getBlocks();
		const content = within( all ).find( ( block ) => block.name === 'core/post-content' );
		return content ? store.getBlocks( content.clientId ) : all;
	}

	/** Every sentence of the post as it stands in the editor now. */
	function useSurvey() {
		const { blocks, title } = useSelect(
			( select ) => ( {
				blocks: blocksOfPost( select( 'core/block-editor' ) ),
				title: select( 'core/editor' ).getEditedPostAttribute( TITLE ),
			} ),
			[]
		);
		return useMemo( () => {
			const texts = within( blocks ).flatMap( textsOf );
			return sentences.survey( [ { id: TITLE, text: textOf( title ) }, ...texts ], known );
		}, [ blocks, title ] );
	}

	/** Marked for the eye, and in words for those who hear the page. */
	function Marked( { runs, tag, said } ) {
		const hidden = element( 'span', { className: 'screen-reader-text' }, said + ' ' );
		return runs.map( ( { text, same }, index ) => {
			const marked = text.trimEnd();
			const space = text.slice( marked.length );
			return same ? text : element( Fragment, { key: index }, element( tag, null, hidden, marked ), space );
		} );
	}

	function Name( { source } ) {
		const name = source.url
			? element( 'a', { href: source.url, target: '_blank', rel: 'noopener noreferrer' }, source.name )
			: source.name;
		return element( 'cite', null, name );
	}

	function Support( { support, runs, isVerbatim } ) {
		const source = sources[ support.source ];
		return element(
			'div',
			{ className: 'cms-publisher-support' },
			element(
				'p',
				{ className: 'cms-publisher-source' },
				source && element( Name, { source } ),
				source && source.date && ', ' + source.date,
				isVerbatim && ' · ' + words.verbatim
			),
			! isVerbatim &&
				element(
					'blockquote',
					null,
					element( Marked, { runs, tag: 'del', said: words.removed } ),
					support.cut && ' […]'
				)
		);
	}

	function notes( { state, sentence } ) {
		const said = { changed: words.changed, new: words.fresh }[ state ];
		return [
			said && element( 'p', { key: 'state', className: 'cms-publisher-warning' }, said ),
			sentence && sentence.by && element( 'p', { key: 'by' }, wp.i18n.sprintf( words.by, sentence.by ) ),
			sentence && ! sentence.by && ! sentence.support && element( 'p', { key: 'house' }, words.house ),
		];
	}

	function isSame( runs ) {
		return runs.every( ( run ) => run.same );
	}

	/** A sentence of the post held against the passages that it stands on; what a passage cut short has is not known. */
	function held( piece ) {
		const support = ( piece.sentence && piece.sentence.support ) || [];
		const passages = support.map( ( each ) => each.text || piece.sentence.text );
		const { text, others } = sentences.differences( piece.text, passages, piece.state === 'changed' );
		const isOpen = ! support.length || support.some( ( each ) => each.cut );
		const own = isOpen ? [ { text: piece.text, same: true } ] : text;
		return { piece, support, own, others, isVerbatim: isSame( own ) && others.every( isSame ) };
	}

	function Sentence( { seen } ) {
		return element(
			'li',
			{ className: 'cms-publisher-sentence is-' + seen.piece.state },
			element(
				'p',
				{ className: 'cms-publisher-text' },
				element( Marked, { runs: seen.own, tag: 'ins', said: words.added } )
			),
			notes( seen.piece ),
			seen.support.map( ( support, index ) =>
				element( Support, { key: index, support, runs: seen.others[ index ], isVerbatim: seen.isVerbatim } )
			)
		);
	}

	function Sentences( { pieces } ) {
		const all = pieces.map( held );
		return element(
			Fragment,
			null,
			element(
				'ol',
				null,
				all.map( ( seen, index ) => element( Sentence, { key: index, seen } ) )
			),
			! all.every( ( seen ) => seen.isVerbatim ) &&
				element( 'p', { className: 'cms-publisher-legend' }, words.legend )
		);
	}

	function Summary( { pieces } ) {
		const others = pieces.filter( ( piece ) => piece.state !== 'kept' ).length;
		const said = others ? wp.i18n.sprintf( words.summary, pieces.length, others ) : words.whole;
		return element( 'p', { role: 'status', className: 'cms-publisher-summary' }, said );
	}

	function Beside( { clientId } ) {
		const survey = useSurvey();
		const block = useSelect( ( select ) => select( 'core/block-editor' ).getBlock( clientId ), [ clientId ] );
		const inside = within( block ? [ block ] : [] ).map( ( each ) => each.clientId );
		const pieces = survey.filter( ( piece ) => inside.includes( piece.id ) );
		if ( ! pieces.length ) {
			return null;
		}
		return element(
			wp.components.PanelBody,
			{ title: words.title, className: 'cms-publisher-beside' },
			element( Summary, { pieces } ),
			element( Sentences, { pieces } )
		);
	}

	function goTo( clientId ) {
		dispatch( 'core/block-editor' ).selectBlock( clientId );
		dispatch( 'core/edit-post' ).openGeneralSidebar( 'edit-post/block' );
	}

	/** In the tab of the whole post: its title, and every sentence that is not as it was pushed. */
	function Overview() {
		const survey = useSurvey();
		const inTitle = survey.filter( ( piece ) => piece.id === TITLE );
		const others = survey.filter( ( piece ) => piece.id !== TITLE && piece.state !== 'kept' );
		return element(
			'div',
			{ className: 'cms-publisher-beside' },
			element( 'h3', null, words.headline ),
			element( Sentences, { pieces: inTitle } ),
			element( 'h3', null, words.text ),
			element( Summary, { pieces: survey.filter( ( piece ) => piece.id !== TITLE ) } ),
			others.length > 0 &&
				element(
					'ul',
					null,
					others.map( ( piece, index ) =>
						element(
							'li',
							{ key: index },
							element(
								wp.components.Button,
								{ variant: 'link', onClick: () => goTo( piece.id ) },
								piece.text
							)
						)
					)
				),
			element( 'p', { className: 'cms-publisher-legend' }, words.hint )
		);
	}

	wp.hooks.addFilter(
		'editor.BlockEdit',
		'cms-publisher/beside',
		wp.compose.createHigherOrderComponent(
			( BlockEdit ) => ( props ) =>
				element(
					Fragment,
					null,
					element( BlockEdit, props ),
					props.isSelected &&
						element(
							wp.blockEditor.InspectorControls,
							null,
							element( Beside, { clientId: props.clientId } )
						)
				),
			'withSourceBeside'
		)
	);

	window.cmsPublisherBeside = { Overview };
} )( window.wp, window.cmsPublisherPanel, window.cmsPublisherSentences );
