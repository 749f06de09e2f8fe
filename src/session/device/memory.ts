/** What the device keeps for the reader, under a name of ours. Never leaves it, and may be missing. */
const PREFIX = 'exercise-plan:';

/** What was kept last, or `undefined`: anyone may have written there. */
export function recall(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value; where storage is full or denied, nothing happens. */
export function keep(name: string, value: object): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // Without memory everything else still works.
  }
}

export function forget(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Nothing was kept then.
  }
}
