import {origin} from './site.js';

/** Someone who is logged in, in a window of their own. */
export async function logIn(browser, role) {
  const context = await browser.createBrowserContext();
  await context.setPermission(origin, {permission: {name: 'clipboard-write'}, state: 'granted'});
  const page = await context.newPage();
  await page.goto(`${origin}/wp-login.php`);
  await page.locator('#user_login').fill(role);
  await page.locator('#user_pass').fill(role);
  await Promise.all([page.waitForNavigation(), page.locator('#wp-submit').click()]);
  await page.close();
  return {
    async open(path) {
      const opened = await context.newPage();
      await opened.setViewport({width: 1280, height: 900});
      await opened.goto(origin + path, {waitUntil: 'load'});
      return opened;
    },
    /** A page that another one has opened. */
    async openedPage(isWanted) {
      const target = await context.waitForTarget((one) => isWanted(one.url()));
      const page = await target.page();
      await page.waitForFunction(() => document.readyState === 'complete');
      return page;
    },
    close: () => context.close(),
  };
}
