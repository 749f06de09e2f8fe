/** Questions about what was found on a device, where anyone may have written. */

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

export function isListOf<T>(
  value: unknown,
  is: (item: unknown) => item is T,
): value is readonly T[];
export function isListOf(value: unknown, is: (item: unknown) => boolean): boolean;
export function isListOf(value: unknown, is: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

export const isCount = (value: unknown): boolean => typeof value === 'number' && value >= 0;
