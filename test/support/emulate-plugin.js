/** `executeServerCommand('emulate', {'forced-colors': 'active'})`: media features the stock command lacks. */
export function emulatePlugin() {
  return {
    name: 'emulate',
    async executeCommand({command, payload, session}) {
      if (command !== 'emulate') return;
      const page = session.browser.getPage(session.id);
      const features = Object.entries(payload).map(([name, value]) => ({name, value}));
      await page.emulateMediaFeatures(features);
      return true;
    },
  };
}
