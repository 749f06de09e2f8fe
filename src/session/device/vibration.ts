/** Whether the device can vibrate, as far as a page may know. */
export function canVibrate(): boolean {
  return typeof navigator.vibrate === 'function' && matchMedia('(pointer: coarse)').matches;
}

/** @param pattern Milliseconds of vibration, pause, vibration, … */
export function vibrate(pattern: readonly number[]): void {
  if (canVibrate()) navigator.vibrate([...pattern]);
}
