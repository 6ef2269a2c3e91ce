// Looks at what an editor sees of a pushed post, in the machine's Chromium: the panel in the block editor, the box in the
// classic editor, the column in the list of posts.
//
//   WORDPRESS_PASSWORD=... node panel_check.mjs SITE_URL LOGIN POST_ID [FOLDER_FOR_SCREENSHOTS]
//
// Prints one line of JSON. The classic editor is the site's own where the request says `classic-editor` (the stand-in).
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';

const require = createRequire(new URL('../../tools/editor/package.json', import.meta.url));
const { chromium } = require('playwright-core');
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const [site, login, id, folder] = process.argv.slice(2);
const complaints = [];

async function shoot(page, name) {
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
}

async function openSite(browser) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 1000 }, locale: 'fr-FR' });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text().slice(0, 300)));
  page.on('pageerror', (error) => complaints.push(String(error).slice(0, 300)));
  await page.goto(`${site}/wp-login.php`, { waitUntil: 'domcontentloaded' });
  await page.fill('#user_login', login);
  await page.fill('#user_pass', process.env.WORDPRESS_PASSWORD);
  await Promise.all([page.waitForURL((url) => !url.pathname.endsWith('/wp-login.php')), page.click('#wp-submit')]);
  return page;
}

async function lookAtColumn(page) {
  await page.goto(`${site}/wp-admin/edit.php`, { waitUntil: 'domcontentloaded' });
  await shoot(page, 'column');
  return {
    heading: await page.locator('thead th#cms_publisher_source').innerText(),
    cell: await page.locator(`#post-${id} td.column-cms_publisher_source`).innerText(),
    others: (await page.locator(`tbody tr:not(#post-${id}) td.column-cms_publisher_source`).allInnerTexts()).join(''),
  };
}

async function lookAtPanel(page) {
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
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
  await panel.locator('p').first().waitFor();
  await page.waitForTimeout(300);
  await panel.scrollIntoViewIfNeeded();
  await shoot(page, 'panel');
  return {
    panel: await panel.innerText(),
    links: await panel.locator('a').evaluateAll((links) => links.map((link) => link.href)),
    markup: await panel.locator('b').count(),
    notices: await page.evaluate(() => window.wp.data.select('core/notices').getNotices().map((notice) => notice.content)),
    dirty: await page.evaluate(() => window.wp.data.select('core/editor').isEditedPostDirty()),
  };
}

async function lookAtBox(page) {
  await page.goto(`${site}/wp-admin/post.php?post=${id}&action=edit&classic-editor`, { waitUntil: 'domcontentloaded' });
  const box = page.locator('#cms-publisher-panel');
  await shoot(page, 'box');
  return { box: await box.innerText(), links: await box.locator('.inside a').evaluateAll((links) => links.map((link) => link.href)) };
}

let browser;
try {
  const executablePath = [process.env.CHROMIUM, ...BROWSERS].find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('no Chromium here');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
  const page = await openSite(browser);
  const column = await lookAtColumn(page);
  const block = await lookAtPanel(page);
  const panelComplaints = [...complaints];
  const classic = await lookAtBox(page);
  console.log(JSON.stringify({ column, block, classic, complaints: panelComplaints }));
} catch (error) {
  console.error(String(error.message ?? error).slice(0, 800));
  process.exitCode = 1;
} finally {
  await browser?.close();
}
