/** A table of aligned text: the first column to the left, figures to the right. */
export function table(head, rows) {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const aligned = lines.map((line) =>
    line
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [aligned[0], rule, ...aligned.slice(1)].join('\n');
}

/** A table, or other text, under its title. */
export const section = (title, body) => `${title}\n${body}`;

export const whole = (value) => Math.round(value).toLocaleString('en');
export const tenths = (value) => value.toFixed(1);
export const ratio = (value) => value.toFixed(2);
export const kilobytes = (bytes) => whole(bytes / 1000);
