import puppeteer from 'puppeteer-core';
import {chromeOptions} from '../support/chrome.js';

export async function launchBrowser() {
  const browser = await puppeteer.launch(await chromeOptions());
  await checkFonts(browser);
  return browser;
}

async function checkFonts(browser) {
  const page = await browser.newPage();
  const width = await page.evaluate(() => {
    document.body.innerHTML = '<span>text</span>';
    return document.body.firstChild.getBoundingClientRect().width;
  });
  await page.close();
  if (width === 0) throw new Error('The browser has no font: layout and paint would cost nothing.');
}
