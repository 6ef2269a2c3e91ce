// Opens a page of ours in the machine's Chromium, in both palettes and at several widths, and says what it saw.
//
//   node page_check.mjs FILE.html
//
// Prints one line of JSON: for each view axe's violations and how many of its rules hold, whether it scrolls sideways, what it asked of a network, what
// hovering over, focusing and tapping the first sentence shows; and the text that is there without scripts.
// Exit status 1: could not look. The browser is CHROMIUM from the environment, else the first of the usual paths.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const require = createRequire(new URL('../../tools/editor/', import.meta.url));
const { chromium } = require('playwright-core');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const VIEWS = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
];
const SENTENCE = 'article .s';

function browserPath() {
  const found = [process.env.CHROMIUM, ...BROWSERS].find((path) => path && existsSync(path));
  if (!found) throw new Error('no Chromium here: install the package chromium, or name one in CHROMIUM');
  return found;
}

async function open(browser, address, view, options = {}) {
  const context = await browser.newContext({
    viewport: { width: view.width, height: 900 },
    colorScheme: view.colorScheme,
    hasTouch: view.width < 600,
    ...options,
  });
  const page = await context.newPage();
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address);
  return { context, page, asked };
}

/** What of the first sentence's source a person sees: its note, or the passage beside it, set off. */
async function shown(page, act) {
  const sentence = page.locator(SENTENCE).first();
  await sentence.scrollIntoViewIfNeeded();
  await act(sentence);
  return page.evaluate((selector) => {
    const sentence = document.querySelector(selector);
    const note = sentence.querySelector('.note');
    const beside = sentence.closest('.pair').querySelector('.b');
    const plain = getComputedStyle(document.body).getPropertyValue('--paper');
    const seen = [note, beside].find((each) => each && each.getClientRects().length > 0);
    return { text: seen?.textContent.replace(/\s+/g, ' ').trim() ?? '', background: seen ? getComputedStyle(seen).backgroundColor : '', plain };
  }, SENTENCE);
}

async function look(browser, address, view) {
  const { context, page, asked } = await open(browser, address, view);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  const still = await shown(page, async () => page.mouse.move(0, 0));
  const hover = await shown(page, (sentence) => sentence.hover());
  await page.mouse.move(0, 0);
  const focus = await shown(page, (sentence) => sentence.focus());
  await page.evaluate(() => document.activeElement.blur());
  const tap = view.width < 600 ? await shown(page, (sentence) => sentence.tap()) : null;
  await page.evaluate(() => document.querySelectorAll('details').forEach((each) => { each.open = true; }));
  await page.evaluate(AXE);
  const { violations, passes } = await page.evaluate(() => window.axe.run());
  await context.close();
  return {
    ...view,
    overflow,
    still,
    hover,
    focus,
    tap,
    asked: asked.filter((url) => !url.startsWith('data:') && url.split('#')[0] !== address),
    rules: passes.length,
    violations: violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html.slice(0, 200)) })),
  };
}

const [file] = process.argv.slice(2);
let browser;
try {
  browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
  const address = pathToFileURL(file).href;
  const views = [];
  for (const view of VIEWS) views.push(await look(browser, address, view));
  const { page } = await open(browser, address, VIEWS[0], { javaScriptEnabled: false });
  console.log(JSON.stringify({ views, text: await page.locator('main').innerText() }));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await browser?.close();
}
