/** What the page keeps on this device: what was chosen last. Works without, where a browser keeps nothing. */
const NAME = 'where-does-it-go';

export function recall() {
  try {
    const kept = JSON.parse(localStorage.getItem(NAME) ?? '{}');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return {};
  }
}

export function keep(wish) {
  try {
    localStorage.setItem(NAME, JSON.stringify(wish));
  } catch {
    // The next visit begins anew, then.
  }
}

export function forget() {
  try {
    localStorage.removeItem(NAME);
  } catch {
    // Nothing was kept.
  }
}
