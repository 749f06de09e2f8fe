import {appendFileSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));
const STYLE = fileURLToPath(new URL('../../.prettierrc.json', import.meta.url));
const TABLE = /(?<=<!-- wordpress -->\n)[^]*?(?=<!-- end -->)/;
export const ROLES = ['administrator', 'editor', 'author'];

/** Whether outcomes are to be written down; else they have to be those of the README. */
export const isWriting = Boolean(process.env.OUTCOMES);

/** What the README says of a snippet in a place: the outcome for each role. */
export function documentedOutcomes(where, what) {
  const row = documentedRows().find((cells) => cells[0] === where && cells[1] === what);
  return Object.fromEntries(ROLES.map((role, i) => [role, row?.[i + 2]]));
}

/** Every line of the table, without its head. */
export function documentedRows() {
  const [table = ''] = TABLE.exec(readFileSync(README, 'utf8')) ?? [];
  return table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** Notes an outcome for the table. */
export function note(where, what, role, outcome) {
  appendFileSync(process.env.OUTCOMES, `${JSON.stringify({where, what, role, outcome})}\n`);
}

/** Writes the table into the README, from a file of notes, its rows in the given order. */
export async function writeOutcomes(file, rows) {
  const notes = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const lines = rows.map(({where, what}) => {
    const own = notes.filter((one) => one.where === where && one.what === what);
    const cells = ROLES.map((role) => own.find((one) => one.role === role)?.outcome ?? '');
    return `| ${[where, what, ...cells].join(' | ')} |`;
  });
  const head = `| where | what | ${ROLES.join(' | ')} |\n|${' --- |'.repeat(ROLES.length + 2)}`;
  const readme = readFileSync(README, 'utf8');
  const written = readme.replace(TABLE, `\n${head}\n${lines.join('\n')}\n\n`);
  const {format} = await import('prettier');
  const style = JSON.parse(readFileSync(STYLE, 'utf8'));
  writeFileSync(README, await format(written, {parser: 'markdown', ...style}));
}
