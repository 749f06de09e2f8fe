/** Writes a new post in the classic editor; `write` gets the page with the caret in its Text tab. */
export async function writeClassicPost(member, title, write) {
  const page = await member.open('/wp-admin/post-new.php?classic');
  await page.locator('#title').fill(title);
  await showTab(page, 'Text');
  await page.locator('#content').click();
  // With the title, WordPress saves a first draft, and takes no other wish meanwhile.
  await page.waitForSelector('#sample-permalink');
  await write(page);
  const address = await publish(page);
  await page.close();
  return address;
}

/** Turns to the tab `Text` or `Visual`, and waits until the text is there. */
export async function showTab(page, name) {
  await page.locator(name === 'Text' ? '#content-html' : '#content-tmce').click();
  await page.waitForSelector(name === 'Text' ? '#content' : '#content_ifr', {visible: true});
}

async function publish(page) {
  await page.focus('#publish');
  await page.keyboard.press('Enter');
  const link = await page.waitForSelector('#message a');
  return link.evaluate(({href}) => href);
}
