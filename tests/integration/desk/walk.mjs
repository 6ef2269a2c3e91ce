// Somebody at the desk, in the machine's Chromium: walks a way through its pages and says what each showed.
//
//   DESK_PASSWORD=... node walk.mjs DESK_URL LOGIN WAY [ARGUMENT] [FOLDER FOR SCREENSHOTS]
//
// Prints one line of JSON. Exit status 1: could not look (why: standard error).
import { readFileSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';

const require = createRequire(new URL('../../../tools/editor/', import.meta.url));
const { chromium } = require('playwright-core');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const [desk, login, way, argument, folder] = process.argv.slice(2);
const PATIENCE = 60_000; // ms: a push to a cold site

function browserPath() {
  const found = [process.env.CHROMIUM, ...BROWSERS].find((path) => path && existsSync(path));
  if (!found) throw new Error('no Chromium here: install the package chromium, or name one in CHROMIUM');
  return found;
}

const shot = async (page, name) => folder && page.screenshot({ path: join(folder, `${name}.png`) });
const words = async (page) => (await page.locator('main').innerText()).replace(/[\u00a0\u202f]/g, ' ');

/** Until the element that has the focus is the one of that selector; a person without a mouse. */
async function tabTo(page, selector) {
  for (let step = 0; step < 400; step += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${selector} on ${page.url()}`);
}

async function signIn(page) {
  await page.goto(`${desk}/connexion`);
  await tabTo(page, '#login');
  await page.keyboard.type(login);
  await tabTo(page, '#password');
  await page.keyboard.type(process.env.DESK_PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/sujets$/);
}

/** By the person's account in WordPress: log in there, approve the desk, come back. */
async function signInByWordPress(page, account) {
  await page.goto(`${desk}/connexion`);
  await page.click('a[href="/connexion/default"]');
  await page.fill('#user_login', account);
  await page.fill('#user_pass', process.env.DESK_PASSWORD);
  await page.click('#wp-submit');
  await page.click('#approve');
  await page.waitForURL(/\/sujets$/, { timeout: PATIENCE });
}

async function finished(page) {
  await page.waitForSelector('.progress:not(.running)', { timeout: PATIENCE });
  return { words: await words(page), link: await page.locator('a.button.main').getAttribute('href', { timeout: 500 }).catch(() => null) };
}

const WAYS = {
  /** Paste, build, correct, approve, send: the keyboard alone. */
  async send(page) {
    const seen = {};
    await tabTo(page, 'a[href="/nouveau"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/nouveau$/);
    await tabTo(page, '#text');
    await page.keyboard.insertText(argument);
    await tabTo(page, '#byline');
    await page.keyboard.type('Anne Roy');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/sujets\//);
    seen.story = new URL(page.url()).pathname.split('/').pop();
    seen.built = await words(page);
    await tabTo(page, '#c-body-0 summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '#e-body-0');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Le trajet dure dix minutes.');
    await tabTo(page, '#c-body-0 button.main');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.notice');
    seen.corrected = await words(page);
    await shot(page, 'review');
    await tabTo(page, '.waive summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '.waive input[name="reason"]');
    await page.keyboard.type('Vérifié auprès de la patronne du bac');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.notice');
    seen.waived = await words(page);
    await tabTo(page, 'form[action$="/approuver"] button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.decisions .approval, .decisions li');
    await tabTo(page, 'form[action$="/envoyer"] button');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/envois\//);
    Object.assign(seen, { sent: await finished(page) });
    await page.reload();
    seen.reloaded = await words(page);
    return seen;
  },

  /** The button of a story's page, pressed once more; what came of it. */
  async again(page) {
    await page.goto(`${desk}/sujets/${argument}`);
    const before = await words(page);
    await shot(page, 'story');
    await page.click('form[action$="/envoyer"] button');
    const sent = await finished(page);
    await shot(page, 'sent');
    await page.goto(`${desk}/sujets`);
    return { before, sent, state: await words(page) };
  },

  /** What changed in WordPress, and what is done about it. */
  async compare(page) {
    const [name, how] = argument.split(' ');
    await page.goto(`${desk}/sujets/${name}/comparer?site=default`);
    const compared = await words(page);
    await shot(page, 'compare');
    await page.click(`form:has(input[value="${how}"]) button`);
    return { compared, sent: await finished(page) };
  },

  /** Each page of a list, in both palettes and at two widths: axe, and whether it scrolls sideways. */
  async look(page, browser) {
    const state = await page.context().storageState();
    const views = [];
    for (const [width, colorScheme] of [[1280, 'light'], [1280, 'dark'], [390, 'light'], [390, 'dark']]) {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, storageState: state, locale: 'fr-FR', bypassCSP: true });
      const other = await context.newPage();
      for (const path of argument.split(' ')) {
        const answer = await other.goto(desk + path);
        if (colorScheme === 'light') await shot(other, `${path.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'home'}-${width}`);
        const text = await words(other);
        const overflow = await other.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
        await other.evaluate(() => document.querySelectorAll('details').forEach((each) => { each.open = true; }));
        await other.evaluate(AXE);
        const { violations, passes } = await other.evaluate(() => window.axe.run());
        views.push({
          path, width, colorScheme, overflow, text, status: answer.status(), rules: passes.length,
          violations: violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html.slice(0, 160)) })),
        });
      }
      await context.close();
    }
    return { views };
  },
};

let browser;
try {
  browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' });
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => complaints.push(message.text().slice(0, 200)));
  page.on('pageerror', (error) => complaints.push(String(error).slice(0, 200)));
  if (login.startsWith('wp:')) await signInByWordPress(page, login.slice(3));
  else if (login !== '-') await signIn(page);
  console.log(JSON.stringify({ ...(await WAYS[way](page, browser)), complaints }));
} catch (error) {
  console.error(String(error.stack ?? error).slice(0, 1500));
  process.exitCode = 1;
} finally {
  await browser?.close();
}
