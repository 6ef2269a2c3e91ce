// wp-admin in the machine's Chromium, as the checks of what people see there use it: signed in, in French, on loopback.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';

const require = createRequire(new URL('../../tools/editor/package.json', import.meta.url));
const { chromium } = require('playwright-core');
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Prints what `look` sees, as one line of JSON; it gets the page, and the list of what the browser complained of so far. */
export async function inSite(site, login, look, size = { width: 1400, height: 1000 }) {
  let browser;
  try {
    const executablePath = [process.env.CHROMIUM, ...BROWSERS].find((path) => path && existsSync(path));
    if (!executablePath) throw new Error('no Chromium here');
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
    const context = await browser.newContext({ viewport: size, locale: 'fr-FR' });
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    const complaints = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text().slice(0, 300)));
    page.on('pageerror', (error) => complaints.push(String(error).slice(0, 300)));
    await signIn(page, site, login);
    console.log(JSON.stringify(await look(page, complaints)));
  } catch (error) {
    console.error(String(error.message ?? error).slice(0, 800));
    process.exitCode = 1;
  } finally {
    await browser?.close();
  }
}

async function signIn(page, site, login) {
  await page.goto(`${site}/wp-login.php`, { waitUntil: 'domcontentloaded' });
  await page.fill('#user_login', login);
  await page.fill('#user_pass', process.env.WORDPRESS_PASSWORD);
  await Promise.all([page.waitForURL((url) => !url.pathname.endsWith('/wp-login.php')), page.click('#wp-submit')]);
}

/** Opens a post in the block editor, with our panel unfolded in the sidebar's tab of the whole post. */
export async function openPanel(page, site, id) {
  await page.goto(`${site}/wp-admin/post.php?post=${id}&action=edit`, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId?.());
  await page.evaluate(() => {
    const preferences = window.wp.data.dispatch('core/preferences');
    for (const scope of ['core/edit-post', 'core']) preferences?.set(scope, 'welcomeGuide', false);
    window.wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/document');
  });
  const panel = page.locator('.cms-publisher-panel');
  const toggle = panel.locator('button.components-panel__body-toggle');
  await toggle.waitFor();
  await unfold(toggle, panel.locator('p').first());
  await page.waitForTimeout(300);
  await panel.scrollIntoViewIfNeeded();
  return panel;
}

/** Clicks until `inside` is seen: the editor may fold a panel again when the reader's saved preferences arrive. */
async function unfold(toggle, inside, tries = 12) {
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
  try {
    await inside.waitFor({ timeout: 5_000 });
  } catch (error) {
    if (tries <= 1) throw error;
    await unfold(toggle, inside, tries - 1);
  }
}
