/** Numbers as the page writes them. */

const format = new Intl.NumberFormat('en', {maximumFractionDigits: 1});
const plural = new Intl.PluralRules('en');

export const number = (value) => format.format(value);

/** `3 cues` */
export const phrase = (count, name) =>
  `${number(count)} ${name}${plural.select(count) === 'one' ? '' : 's'}`;

/** Seconds as `1:02.5`. */
export function clock(seconds) {
  const tenths = Math.round(seconds * 10);
  const rest = (tenths % 600) / 10;
  const digits = Number.isInteger(rest) ? `${rest}` : rest.toFixed(1);
  return `${Math.floor(tenths / 600)}:${rest < 10 ? '0' : ''}${digits}`;
}
