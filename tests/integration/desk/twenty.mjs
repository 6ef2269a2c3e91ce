// A newsroom at its desk: many people at once, each in a browser window of their own.
//
//   DESK_PASSWORD=... node twenty.mjs DESK_URL STORY LOGIN...
//
// Each corrects a passage of STORY, pastes a story of their own and sends it, clicking twice. Prints a line of JSON for each. Exit
// status 1: somebody could not go on (why: standard error).
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';

const require = createRequire(new URL('../../../tools/editor/', import.meta.url));
const { chromium } = require('playwright-core');
const [desk, story, ...logins] = process.argv.slice(2);
const BROWSERS = 4;
const PATIENCE = 180_000; // ms
const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path && existsSync(path));

const clean = (words) => words.replace(/[\u00a0\u202f]/g, ' ');

async function shift(browser, login, number) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' });
  const page = await context.newPage();
  const seen = { login, pages: 0, slowest: 0 };
  page.setDefaultTimeout(PATIENCE);
  const timed = async (act) => {
    const begin = Date.now();
    await act();
    seen.pages += 1;
    seen.slowest = Math.max(seen.slowest, Date.now() - begin);
  };
  // the second click calls the first one's page off: what counts is where it ends
  const led = (where) => page.waitForURL(where, { waitUntil: 'commit' }).catch(() => page.waitForURL(where, { waitUntil: 'commit' }));
  const pressed = (locator) => timed(() => Promise.all([page.waitForNavigation(), locator.click()]));

  await timed(() => page.goto(`${desk}/connexion`));
  await page.fill('#login', login);
  await page.fill('#password', process.env.DESK_PASSWORD);
  await pressed(page.locator('form[action="/connexion"] button'));

  await timed(() => page.goto(`${desk}/sujets/${story}`));
  const passages = page.locator('.correct[id^="c-body-"]');
  await passages.first().waitFor({ state: 'attached' }); // a busy machine shows first that the article is being made
  const mine = passages.nth(number % await passages.count());
  await mine.locator('summary').click();
  const box = mine.locator('textarea');
  await box.fill(`${await box.inputValue()} Ajout ${number} de la nuit.`);
  await pressed(mine.locator('button.main'));
  seen.corrected = await page.locator('.notice').count() === 1;
  seen.kept = seen.corrected || await page.inputValue('#mine') !== '';

  await timed(() => page.goto(`${desk}/nouveau`));
  await page.fill('#text', `Le bac ${number} reprend la traversée\n\nLe bac ${number} transporte de nouveau des passagers depuis le 2 mars 2026, après huit mois de travaux au chantier du port.\n\nLa coque a été doublée et le moteur remplacé. Le département a payé ${number + 300} 000 euros.\n`);
  await timed(async () => {
    await page.locator('form[action="/nouveau"] button.main').dblclick();
    await led(/\/sujets\//);
  });
  await page.waitForLoadState();
  seen.story = new URL(page.url()).pathname.split('/').pop();
  await timed(async () => {
    await page.locator('form[action$="/envoyer"] button').dblclick();
    await led(/\/envois\//);
  });
  await page.waitForSelector('.progress:not(.running)');
  seen.sent = clean(await page.locator('.progress').innerText());
  await context.close();
  return seen;
}

const browsers = await Promise.all(Array.from({ length: BROWSERS }, () => chromium.launch({ executablePath, args: ['--no-sandbox'] })));
try {
  const shifts = await Promise.all(logins.map((login, number) => shift(browsers[number % BROWSERS], login, number)));
  for (const seen of shifts) console.log(JSON.stringify(seen));
} catch (error) {
  console.error(String(error.stack ?? error).slice(0, 1500));
  process.exitCode = 1;
} finally {
  await Promise.all(browsers.map((browser) => browser.close()));
}
