// assets/sentences.js without a browser: node --test wordpress/tests
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runInThisContext } from 'node:vm';

globalThis.window = {};
runInThisContext(readFileSync(new URL('../cms-publisher/assets/sentences.js', import.meta.url), 'utf8'));
const { differences, prepare, survey } = globalThis.window.cmsPublisherSentences;

const PUSHED = [
  'Le bac reprend la traversée',
  'Le bac de Kerlouan transporte de nouveau des passagers depuis le 2\u00a0mars 2026.',
  'Le département a payé 410\u202f000\u00a0euros, la commune 60\u202f000\u00a0euros.',
  '«\u00a0Nous avons eu peur de ne jamais le revoir\u00a0», dit la patronne du bac, Anne Le Goff.',
  'Est-ce sûr\u202f?',
  'M. Riou l’a dit.',
  'les vélos',
];

/** The state of each sentence of these texts, and its words. */
function states(...texts) {
  const found = survey(texts.map((text, id) => ({ id: String(id), text })), prepare(PUSHED.map((text) => ({ text }))));
  return found.map(({ state, text, sentence }) => [state, text, sentence?.text]);
}

function kept(...numbers) {
  return numbers.map((number) => ['kept', PUSHED[number], PUSHED[number]]);
}

test('what was pushed is known, in any order and any block', () => {
  assert.deepEqual(states(PUSHED[0], `${PUSHED[1]} ${PUSHED[2]}`, PUSHED[6]), kept(0, 1, 2, 6));
  assert.deepEqual(states(`${PUSHED[2]} ${PUSHED[5]} ${PUSHED[1]}`), kept(2, 5, 1));
});

test('spaces, quotation marks, apostrophes, dashes and invisible signs make no difference', () => {
  const typed = [
    'Le bac de Kerlouan transporte  de nouveau des passagers depuis le 2 mars 2026.',
    '"Nous avons eu peur de ne jamais le revoir", dit la patronne du bac, Anne Le Goff.',
    '“Nous avons eu peur de ne jamais le revoir”, dit la patronne du bac, Anne Le Goff.',
    'Est\u2011ce su\u0302r ?',
    "M. Riou l'a\u200b dit.",
  ];
  assert.deepEqual(states(...typed).map(([state]) => state), Array(5).fill('kept'));
});

test('a figure, a word, a sign that changes what is said is a change', () => {
  for (const text of [
    PUSHED[2].replace('410', '440'),
    PUSHED[2].replace('410\u202f000', '41,0000'),
    PUSHED[1].replace('transporte', 'ne transporte pas'),
    PUSHED[1].replace('2026.', '2026\u202f?'),
    `Hier, ${PUSHED[1]}`,
    PUSHED[1].replace('.', ', selon la mairie.'),
  ]) {
    assert.deepEqual(states(text).map(([state]) => state), ['changed'], text);
  }
});

test('a changed sentence is held against the one that it was, wherever it went', () => {
  const changed = PUSHED[1].replace('de nouveau', 'enfin');
  assert.deepEqual(states(PUSHED[2], `${PUSHED[4]} ${changed}`), [...kept(2, 4), ['changed', changed, PUSHED[1]]]);
});

test('a sentence that people cut in two is that sentence, changed, twice', () => {
  const parts = ['Le département a payé 410\u202f000\u00a0euros.', 'La commune 60\u202f000\u00a0euros.'];
  assert.deepEqual(states(parts.join(' ')), parts.map((part) => ['changed', part, PUSHED[2]]));
});

test('what is like nothing that is gone is new, even if it is like what stands there still', () => {
  const added = 'Le billet coûte 3\u00a0euros.';
  assert.deepEqual(states(`${PUSHED[1]} ${added} ${PUSHED[2]}`), [...kept(1), ['new', added, undefined], ...kept(2)]);
  const doubled = PUSHED[2].replace('410', '440');
  assert.deepEqual(states(`${PUSHED[2]} ${doubled}`), [...kept(2), ['new', doubled, undefined]]);
});

test('a short text is not found within a longer one', () => {
  assert.deepEqual(states('les vélos sont interdits.'), [['changed', 'les vélos sont interdits.', PUSHED[6]]]);
  assert.deepEqual(states('M. Riou l’a dit. Et redit.').map(([state]) => state), ['kept', 'new']);
});

test('lines of one block are read one by one, an abbreviation ends none', () => {
  assert.deepEqual(states(`${PUSHED[0]}\n${PUSHED[6]}`), kept(0, 6));
  assert.deepEqual(states('Le maire, M. Bihan, attend. Il espère.').map(([, text]) => text), [
    'Le maire, M. Bihan, attend.',
    'Il espère.',
  ]);
});

test('an empty text has no sentence', () => assert.deepEqual(states('', ' \u00a0 '), []));

/** The runs, those that the other side lacks in brackets. */
function shown(runs) {
  return runs.map(({ text, same }) => (same ? text : `[${text}]`)).join('');
}

test('differences are by the word, typography left out', () => {
  const seen = differences('Selon l’OTAN (2024), la ligne coûte 5\u00a0€.', ["La ligne coûtera 5 €."]);
  assert.equal(shown(seen.text), '[Selon l’OTAN (2024), ]la ligne [coûte ]5\u00a0€.');
  assert.deepEqual(seen.others.map(shown), ['La ligne [coûtera ]5 €.']);
});

test('accents and capitals count where people changed the text only', () => {
  assert.equal(shown(differences('État tué', ['Etat tue']).text), 'État tué');
  assert.equal(shown(differences('État tué', ['Etat tue'], true).text), '[État tué]');
});

test('of several passages each says its part', () => {
  const seen = differences('Le bac repart lundi matin.', ['Le bac repart.', 'Départ lundi matin.']);
  assert.equal(shown(seen.text), 'Le bac repart lundi matin.');
  assert.deepEqual(seen.others.map(shown), ['Le bac repart.', '[Départ ]lundi matin.']);
});

test('a long article is read in no time, and so is a text without an end', () => {
  const known = prepare(Array.from({ length: 400 }, (_, n) => ({ text: `La phrase numéro ${n} de ce long article est ici.` })));
  const texts = Array.from({ length: 400 }, (_, n) => ({ id: String(n), text: `La phrase numéro ${n * 2} de ce long article est ici.` }));
  const start = performance.now();
  const found = survey(texts, known);
  survey([{ id: '0', text: 'mot '.repeat(20_000) }], known);
  assert.ok(performance.now() - start < 2000);
  assert.equal(found.filter(({ state }) => state === 'kept').length, 200);
});
