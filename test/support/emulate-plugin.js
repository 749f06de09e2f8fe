/**
 * What the stock commands lack.
 *
 * - `executeServerCommand('emulate', {'forced-colors': 'active'})`: media features; those that are not named are
 *   as they were at first, here and after `emulateMedia`.
 * - `executeServerCommand('touch', [[10, 20], [90, 20]])`: a finger that goes down at the first point,
 *   along the others, and up.
 */
export function emulatePlugin() {
  return {
    name: 'emulate',
    async executeCommand({command, payload, session}) {
      if (command !== 'emulate' && command !== 'touch') return;
      const page = session.browser.getPage(session.id);
      if (command === 'touch') return touch(page.touchscreen, payload);
      const features = Object.entries(payload).map(([name, value]) => ({name, value}));
      await page.emulateMediaFeatures(features);
      return true;
    },
  };
}

async function touch(screen, [start, ...way]) {
  await screen.touchStart(...start);
  for (const point of way) await screen.touchMove(...point);
  await screen.touchEnd();
  return true;
}
