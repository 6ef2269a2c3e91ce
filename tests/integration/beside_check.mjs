// Reads a pushed post in the block editor as an editor does, in the machine's Chromium: a paragraph's source beside it,
// then with the keyboard a changed figure, a new sentence, and the way back from the list of what is not as it was pushed.
//
//   WORDPRESS_PASSWORD=... node beside_check.mjs SITE_URL LOGIN POST_ID PARAGRAPH [FOLDER_FOR_SCREENSHOTS]
//
// PARAGRAPH: words that one paragraph has. Prints one line of JSON. Nothing is saved.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { inSite, openPanel } from './wp_admin.mjs';

const require = createRequire(new URL('../../tools/editor/package.json', import.meta.url));
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const BESIDE = '.block-editor-block-inspector .cms-publisher-beside';
const [site, login, id, words, folder] = process.argv.slice(2);

async function shoot(page, name) {
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
}

/** Where the text is: a frame of its own in newer editors. */
async function canvas(page) {
  const frame = page.locator('iframe[name="editor-canvas"]');
  return (await frame.count()) ? page.frameLocator('iframe[name="editor-canvas"]') : page;
}

/** What stands beside the selected block, sentence by sentence. */
async function read(page) {
  const beside = page.locator(BESIDE);
  await beside.waitFor();
  return {
    status: await beside.getByRole('status').innerText(),
    sentences: await beside.locator('ol > li').evaluateAll((items) =>
      items.map((item) => ({
        state: item.className.replace(/^.*is-/, ''),
        text: item.querySelector('.cms-publisher-text').textContent,
        notes: [...item.querySelectorAll(':scope > p:not(.cms-publisher-text)')].map((note) => note.textContent),
        sources: [...item.querySelectorAll('.cms-publisher-source')].map((source) => source.textContent),
        passages: [...item.querySelectorAll('blockquote')].map((passage) => passage.textContent),
        marked: [...item.querySelectorAll('ins, del')].map((mark) => `${mark.tagName}: ${mark.lastChild.textContent}`),
      }))
    ),
  };
}

async function violations(page, selector) {
  await page.evaluate(AXE);
  const found = await page.evaluate((inside) => window.axe.run(inside), selector);
  return found.violations.map((each) => `${each.id}: ${each.nodes[0].html.slice(0, 120)}`);
}

await inSite(
  site,
  login,
  async (page, complaints) => {
    const panel = await openPanel(page, site, id);
    const before = await panel.innerText();
    await shoot(page, 'overview');

    const text = await canvas(page);
    const paragraph = text.locator('p.wp-block-paragraph, p[data-type="core/paragraph"]').filter({ hasText: words });
    await paragraph.click();
    const pushed = await read(page);
    await shoot(page, 'pushed');

    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Hier, ');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Personne ne sait pourquoi.');
    await page.waitForFunction(([inside, count]) => document.querySelectorAll(`${inside} .is-new, ${inside} .is-changed`).length === count, [BESIDE, 2]);
    const edited = await read(page);
    await shoot(page, 'edited');
    const beside = await violations(page, BESIDE);

    await page.evaluate(() => window.wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/document'));
    const links = panel.locator('ul button');
    await links.last().waitFor();
    const listed = await links.allInnerTexts();
    await links.last().scrollIntoViewIfNeeded();
    await shoot(page, 'changes');
    const overview = await violations(page, '.cms-publisher-panel');
    await page.evaluate(() => window.wp.data.dispatch('core/block-editor').clearSelectedBlock());
    await links.last().focus();
    await page.keyboard.press('Enter');
    const reached = await read(page);
    return { before, pushed, edited, listed, reached: reached.sentences.length, violations: [...beside, ...overview], complaints };
  },
  { width: 1280, height: 900 }
);
