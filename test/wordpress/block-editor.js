/** Writes a new post with real keys, and returns its address; `write` gets the page with the caret in the text. */
export async function writePost(member, title, write) {
  const page = await startPost(member, title, write);
  await page.locator('.editor-post-publish-panel__toggle').click();
  await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
  const link = await page.waitForSelector('.post-publish-panel__postpublish-header a');
  const address = await link.evaluate(({href}) => href);
  await page.close();
  return address;
}

/** Writes a draft, and returns the page of its preview. */
export async function previewPost(member, title, write) {
  const page = await startPost(member, title, write);
  await page.locator('.block-editor-post-preview__button-toggle').click();
  await page.locator('.edit-post-header-preview__button-external').click();
  const preview = await member.openedPage((address) => address.includes('preview=true'));
  await page.close();
  return preview;
}

async function startPost(member, title, write) {
  const page = await member.open('/wp-admin/post-new.php');
  await page.waitForSelector('.editor-post-title__input:focus');
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await write(page);
  return page;
}

/** Adds a block by its name, as those do who know it: `/html` and Enter. */
export async function addBlock(page, name) {
  await page.keyboard.type(`/${name}`);
  await page.waitForSelector(`.components-autocomplete__result.is-selected[id*="core/${name}"]`);
  await page.keyboard.press('Enter');
  await page.waitForSelector(`.wp-block[data-type="core/${name}"]`);
}

/** Gives the block with the caret a class, in its settings. */
export async function addClass(page, name) {
  await page.locator('.edit-post-sidebar__panel-tab[data-label="Block"]').click();
  await page.locator('.block-editor-block-inspector__advanced button').click();
  await page
    .locator('.block-editor-block-inspector__advanced label ::-p-text(Additional CSS class)')
    .click();
  await page.keyboard.type(name);
}
