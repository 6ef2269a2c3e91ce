// Opens a post in WordPress' block editor, in the machine's Chromium, and says which blocks the editor finds invalid.
//
//   WORDPRESS_PASSWORD=... node editor_check.mjs SITE_URL LOGIN POST_ID [SCREENSHOT.png]
//
// Prints one line of JSON. Exit status: 0 every block valid, 2 some invalid, 1 could not look (why: standard error).
// The browser is CHROMIUM from the environment, else the first of the usual paths. It reaches the site alone.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium } from 'playwright-core';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const PATIENCE = 60_000; // ms: a cold PHP serves some hundred scripts
const SETTLED = 300; // ms without a change in the editor's content

const [site, login, id, screenshot] = process.argv.slice(2);
const password = process.env.WORDPRESS_PASSWORD;
if (!id || !password) {
  console.error('usage: WORDPRESS_PASSWORD=... node editor_check.mjs SITE_URL LOGIN POST_ID [SCREENSHOT.png]');
  process.exit(1);
}

function browserPath() {
  const found = [process.env.CHROMIUM, ...BROWSERS].find((path) => path && existsSync(path));
  if (!found) throw new Error('no Chromium here: install the package chromium, or name one in CHROMIUM');
  return found;
}

async function openPage(browser) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1400 }, locale: 'fr-FR' });
  context.setDefaultTimeout(PATIENCE);
  const origin = new URL(site).origin;
  await context.route('**', (route) => {
    const url = new URL(route.request().url());
    const allowed = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
    return allowed ? route.continue() : route.abort();
  });
  return context.newPage();
}

async function logIn(page) {
  await page.goto(`${site}/wp-login.php`, { waitUntil: 'domcontentloaded' });
  await page.fill('#user_login', login);
  await page.fill('#user_pass', password);
  await Promise.all([page.waitForURL((url) => !url.pathname.endsWith('/wp-login.php')), page.click('#wp-submit')]).catch(
    async () => {
      const told = await page.locator('#login_error').textContent({ timeout: 1000 }).catch(() => '');
      throw new Error(`login as ${login} failed: ${told.trim()}`);
    },
  );
}

async function openEditor(page) {
  const answer = await page.goto(`${site}/wp-admin/post.php?post=${id}&action=edit`, { waitUntil: 'domcontentloaded' });
  if (!answer.ok()) {
    const told = await page.locator('body').innerText();
    throw new Error(`the editor of post ${id} answered ${answer.status()}: ${told.trim().slice(0, 300)}`);
  }
  await page.waitForFunction(
    ({ wanted, settled }) => {
      const post = window.wp?.data?.select('core/editor');
      if (post?.getCurrentPostId?.() !== wanted || post.__unstableIsEditorReady?.() === false) return false;
      const blocks = window.wp.data.select('core/block-editor');
      if (blocks.getBlockCount() === 0 && post.getEditedPostContent() !== '') return false;
      const now = wp.blocks.serialize(blocks.getBlocks());
      if (window.lastSeen?.content !== now) window.lastSeen = { content: now, at: Date.now() };
      return Date.now() - window.lastSeen.at > settled;
    },
    { wanted: Number(id), settled: SETTLED },
    { polling: 100 },
  );
}

// Runs in the page.
function look() {
  const blocks = window.wp.data.select('core/block-editor');
  const post = window.wp.data.select('core/editor');
  const words = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
  const seen = [];
  const walk = (list, depth) => {
    for (const block of list) {
      seen.push({
        name: block.name,
        depth,
        valid: block.isValid,
        ...(block.isValid
          ? {}
          : {
              issues: (block.validationIssues ?? []).map((issue) => issue.args.map(words).join(' | ').slice(0, 500)),
              original: (block.originalContent ?? '').slice(0, 300),
            }),
      });
      walk(block.innerBlocks, depth + 1);
    }
  };
  walk(blocks.getBlocks(), 0);
  return {
    title: post.getEditedPostAttribute('title'),
    status: post.getEditedPostAttribute('status'),
    dirty_on_open: post.isEditedPostDirty(),
    roundtrip_identical: window.wp.blocks.serialize(blocks.getBlocks()) === post.getCurrentPostAttribute('content'),
    blocks: seen,
  };
}

async function takeScreenshot(page) {
  await page.evaluate(() => {
    const preferences = window.wp.data.dispatch('core/preferences');
    for (const scope of ['core/edit-post', 'core']) preferences?.set(scope, 'welcomeGuide', false);
  });
  await page.keyboard.press('Escape');
  await page.waitForTimeout(500);
  await page.screenshot({ path: screenshot });
}

async function check(browser) {
  const page = await openPage(browser);
  const migrated = [];
  const errors = [];
  page.on('console', (message) => {
    if (/Updated Block/i.test(message.text())) migrated.push(message.text().slice(0, 300));
  });
  page.on('pageerror', (error) => errors.push(String(error).slice(0, 300)));
  await logIn(page);
  await openEditor(page);
  const seen = await page.evaluate(look);
  if (screenshot) await takeScreenshot(page);
  const bad = seen.blocks.filter((block) => !block.valid);
  return {
    id: Number(id),
    ...seen,
    blocks: seen.blocks.length,
    names: seen.blocks.map((block) => '>'.repeat(block.depth) + block.name.replace(/^core\//, '')),
    freeform: seen.blocks.filter((block) => block.name === 'core/freeform').length,
    missing: seen.blocks.filter((block) => block.name === 'core/missing').length,
    invalid: bad.length,
    bad,
    migrated,
    errors,
  };
}

let status = 1;
let browser;
try {
  browser = await chromium.launch({
    executablePath: browserPath(),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  const result = await check(browser);
  console.log(JSON.stringify(result));
  status = result.invalid === 0 ? 0 : 2;
} catch (error) {
  console.error(String(error.message ?? error).slice(0, 800));
} finally {
  await browser?.close();
}
process.exit(status);
