/** Puts text on the clipboard, as copying from a text field does, and presses the keys that paste it. */
export async function paste(page, text) {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.down('Control');
  // The browser under test has no window whose menu would know what the keys mean.
  await page.keyboard.press('v', {commands: ['Paste']});
  await page.keyboard.up('Control');
}
