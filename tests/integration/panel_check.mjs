// Looks at what an editor sees of a pushed post, in the machine's Chromium: the panel in the block editor, the box in the
// classic editor, the column in the list of posts.
//
//   WORDPRESS_PASSWORD=... node panel_check.mjs SITE_URL LOGIN POST_ID [FOLDER_FOR_SCREENSHOTS]
//
// Prints one line of JSON. The classic editor is the site's own where the request says `classic-editor` (the stand-in).
import process from 'node:process';
import { inSite, openPanel } from './wp_admin.mjs';

const [site, login, id, folder] = process.argv.slice(2);

async function shoot(page, name) {
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
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
  const panel = await openPanel(page, site, id);
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

await inSite(site, login, async (page, complaints) => {
  const column = await lookAtColumn(page);
  const block = await lookAtPanel(page);
  const panelComplaints = [...complaints];
  return { column, block, classic: await lookAtBox(page), complaints: panelComplaints };
});
