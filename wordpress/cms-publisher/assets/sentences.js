/**
 * Which sentences of a post are as they were pushed, which people changed, which are new. Pure: texts in, findings out.
 *
 * A sentence is known by its words, wherever it stands; kinds of spaces, quotation marks, apostrophes and dashes make no
 * difference. No build step: this file runs as it is.
 */
( ( root ) => {
	'use strict';

	const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF\uFFFC]/;
	const SHAPES = {};
	[ [ '’‘ʼ´`', "'" ], [ '«»“”„', '"' ], [ '‐‑–—', '-' ], [ '…', '...' ] ].forEach( ( [ signs, shape ] ) => {
		[ ...signs ].forEach( ( sign ) => ( SHAPES[ sign ] = shape ) );
	} );
	const ENDS = /[.!?]["')\]]*$/;
	const ABBREVIATED = /(?:^|[\s"'(])(?:M|MM|Dr|Me|Pr|Ste?|[A-Z])\.$/;
	const EDGES = /^[^\p{L}\p{N}%€$£+-]+|[^\p{L}\p{N}%€$£?!]+$/gu;
	/** Signs that are looked at to tell whether a sentence ends. */
	const LAST_WORD = 12;
	/** Of two texts' words, the part that they share, from which on one is held to be the other, changed. */
	const ALIKE = 0.5;
	/** The same for a piece of a sentence that people cut in two, and the least words that it must share. */
	const PIECE = 0.75;
	const PIECE_WORDS = 4;

	function keepsSpace( previous, sign ) {
		return previous !== '«' && ! '»;:!?%'.includes( sign );
	}

	/** The text as it is compared, and for each of its signs where that stands in the whole. */
	function plain( text ) {
		const whole = text.normalize( 'NFC' );
		const at = [];
		let out = '';
		let space = '';
		let previous = '';
		for ( let index = 0; index < whole.length; index++ ) {
			const sign = whole[ index ];
			if ( INVISIBLE.test( sign ) ) {
				continue;
			}
			if ( /\s/.test( sign ) ) {
				space = space === '\n' || sign === '\n' ? '\n' : ' ';
				continue;
			}
			const between = space === '\n' || keepsSpace( previous, sign ) ? space : '';
			const written = ( out && between ) + ( SHAPES[ sign ] || sign );
			out += written;
			at.push( ...Array( written.length ).fill( index ) );
			space = '';
			previous = sign;
		}
		return { text: out, at, whole };
	}

	/** The sentences of a record, the longest first, so that none is taken for a part of another. */
	function prepare( sentences ) {
		return sentences
			.map( ( sentence ) => ( { ...sentence, plain: plain( sentence.text ).text, words: words( sentence.text ) } ) )
			.filter( ( sentence ) => sentence.plain )
			.sort( ( one, other ) => other.plain.length - one.plain.length );
	}

	function isWhole( text, sentence, end, known ) {
		if ( end === text.length || text[ end ] === '\n' ) {
			return true;
		}
		const isNextKnown = () => known.some( ( other ) => text.startsWith( other.plain, end + 1 ) );
		return text[ end ] === ' ' && ( ENDS.test( sentence.plain ) || isNextKnown() );
	}

	function isLower( sign ) {
		return sign === sign.toLowerCase() && sign !== sign.toUpperCase();
	}

	function isEnd( text, from, to ) {
		const before = text.slice( Math.max( from, to - LAST_WORD ), to );
		return ENDS.test( before ) && ! ABBREVIATED.test( before );
	}

	/** Where the sentence after the one that begins at `from` begins. */
	function next( text, from ) {
		for ( let index = from + 1; index < text.length; index++ ) {
			const space = text[ index - 1 ];
			if ( space === '\n' || ( space === ' ' && ! isLower( text[ index ] ) && isEnd( text, from, index - 1 ) ) ) {
				return index;
			}
		}
		return text.length;
	}

	/** The text in sentences: those that are known, and between them those that are not. */
	function pieces( text, known ) {
		const read = plain( text );
		const found = [];
		let from = 0;
		while ( from < read.text.length ) {
			const sentence = known.find(
				( each ) =>
					read.text.startsWith( each.plain, from ) &&
					isWhole( read.text, each, from + each.plain.length, known )
			);
			const to = sentence ? from + sentence.plain.length : next( read.text, from );
			const last = read.text.slice( 0, to ).trimEnd().length - 1;
			const words = read.whole.slice( read.at[ from ], read.at[ last ] + 1 );
			found.push( { text: words, sentence: sentence || null, state: sentence ? 'kept' : 'new' } );
			from = to;
			while ( /\s/.test( read.text[ from ] || '' ) ) {
				from++;
			}
		}
		return found;
	}

	function words( text ) {
		return plain( text ).text.toLowerCase().match( /[\p{L}\p{N}]+/gu ) || [];
	}

	/** How alike two lists of words are, 0 where too little for one to be the other, changed. */
	function likeness( piece, sentence ) {
		const left = new Map();
		sentence.forEach( ( word ) => left.set( word, ( left.get( word ) || 0 ) + 1 ) );
		const both = piece.filter( ( word ) => left.get( word ) && left.set( word, left.get( word ) - 1 ) ).length;
		const share = ( 2 * both ) / ( piece.length + sentence.length || 1 );
		const isPart = both >= PIECE_WORDS && both >= PIECE * piece.length;
		return share >= ALIKE || isPart ? share : 0;
	}

	/** What is not known, held against the sentences that stand nowhere any more: it is one of them, changed, or new. */
	function judge( piece, missing ) {
		const own = words( piece.text );
		let best = 0;
		missing.forEach( ( sentence ) => {
			const share = likeness( own, sentence.words );
			if ( share > best ) {
				best = share;
				Object.assign( piece, { sentence, state: 'changed' } );
			}
		} );
	}

	/** For each record, what was read of the texts last time: at each key that is struck one text is another. */
	const before = new WeakMap();

	function piecesOfAll( texts, known ) {
		const last = before.get( known ) || new Map();
		const now = new Map( texts.map( ( { text } ) => [ text, last.get( text ) || pieces( text, known ) ] ) );
		before.set( known, now );
		return texts.flatMap( ( { id, text } ) => now.get( text ).map( ( piece ) => ( { id, ...piece } ) ) );
	}

	/**
	 * What became of the pushed sentences.
	 *
	 * @param {Array<{id: string, text: string}>} texts The post's texts; several may have one id.
	 * @param {Array} known What prepare() made of the record's sentences.
	 * @return {Array<{id: string, text: string, state: string, sentence: Object|null}>} In order: 'kept', 'changed' or 'new'.
	 */
	function survey( texts, known ) {
		const found = piecesOfAll( texts, known );
		const standing = new Set( found.map( ( piece ) => piece.sentence ) );
		const missing = known.filter( ( sentence ) => ! standing.has( sentence ) );
		found.filter( ( piece ) => ! piece.sentence ).forEach( ( piece ) => judge( piece, missing ) );
		return found;
	}

	/** For each word of each list, whether it is part of the longest run of words that both have in order. */
	function shared( ours, theirs ) {
		const length = ours.map( () => [] ).concat( [ [] ] );
		const at = ( row, column ) => ( length[ row ] && length[ row ][ column ] ) || 0;
		for ( let row = ours.length - 1; row >= 0; row-- ) {
			for ( let column = theirs.length - 1; column >= 0; column-- ) {
				length[ row ][ column ] =
					ours[ row ] === theirs[ column ]
						? at( row + 1, column + 1 ) + 1
						: Math.max( at( row + 1, column ), at( row, column + 1 ) );
			}
		}
		const flags = [ ours.map( () => false ), theirs.map( () => false ) ];
		for ( let row = 0, column = 0; row < ours.length && column < theirs.length; ) {
			if ( ours[ row ] === theirs[ column ] ) {
				flags[ 0 ][ row++ ] = flags[ 1 ][ column++ ] = true;
			} else if ( at( row + 1, column ) >= at( row, column + 1 ) ) {
				row++;
			} else {
				column++;
			}
		}
		return flags;
	}

	/** Words in a row with one flag; a sign that stands alone goes with the words before it. */
	function runs( list, keys, flags ) {
		const found = [];
		list.forEach( ( word, index ) => {
			const last = found[ found.length - 1 ];
			const isSame = keys[ index ] === '' ? ! last || last.same : flags[ index ];
			if ( last && last.same === isSame ) {
				last.text += word;
			} else {
				found.push( { text: word, same: isSame } );
			}
		} );
		return found;
	}

	/**
	 * A text beside others: which of its words any of these has, and which of theirs it has.
	 *
	 * @param {string}   text   A sentence of the article.
	 * @param {string[]} others The passages that it stands on.
	 * @param {boolean}  strict Whether capitals and accents are differences: where people changed the text they are.
	 * @return {{text: Array<{text: string, same: boolean}>, others: Array<Array<{text: string, same: boolean}>>}} Both in runs.
	 */
	function differences( text, others, strict ) {
		const split = ( each ) => each.match( /\S+\s*/g ) || [];
		const shape = ( word ) => ( strict ? word : word.toLowerCase().normalize( 'NFD' ).replace( /\p{M}/gu, '' ) );
		const key = ( word ) => shape( plain( word ).text ).replace( EDGES, '' );
		const own = split( text );
		const keys = own.map( key );
		const isSaid = own.map( () => false );
		const sides = others.map( ( other ) => {
			const list = split( other );
			const theirs = list.map( key );
			const [ here, there ] = shared( keys, theirs );
			here.forEach( ( flag, index ) => ( isSaid[ index ] = isSaid[ index ] || flag ) );
			return runs( list, theirs, there );
		} );
		return { text: runs( own, keys, isSaid ), others: sides };
	}

	root.cmsPublisherSentences = { prepare, survey, differences };
} )( window );
