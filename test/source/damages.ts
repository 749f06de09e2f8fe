/** What editors, filters and engines for Markdown do to JSON on its way to the page. */
export interface Damage {
  readonly damage: string;
  readonly spoil: (json: string) => string;
}

const open = (quote: string) => (json: string) => json.replaceAll(/(^|[\s{[,:])"/g, `$1${quote}`);

/** Opening and closing quotes, as a filter for typography tells them apart. */
const quoted =
  (first: string, last: string): Damage['spoil'] =>
  (json) =>
    open(first)(json).replaceAll('"', last);

/** Only what is no text of the plan. */
const outside =
  (spoil: Damage['spoil']): Damage['spoil'] =>
  (json) =>
    json.replaceAll(/"(?:[^"\\]|\\.)*"|[^"]+/g, (part) =>
      part.startsWith('"') ? part : spoil(part),
    );

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
};

/** As a page shows its own source. */
export const escaped = (text: string): string =>
  text.replaceAll(/[&"<>]/g, (character) => ENTITIES[character]!);

/** Other signs for the quotes of the JSON. */
export const QUOTES: readonly Damage[] = [
  {damage: 'curly quotes', spoil: quoted('“', '”')},
  {damage: 'closing quotes only', spoil: quoted('”', '”')},
  {damage: 'German quotes', spoil: quoted('„', '“')},
  {damage: 'French quotes', spoil: quoted('«', '»')},
  {damage: 'signs for inches', spoil: quoted('″', '″')},
  {damage: 'curly quotes as entities', spoil: quoted('&#8220;', '&#8221;')},
  {damage: 'curly quotes as named entities', spoil: quoted('&ldquo;', '&rdquo;')},
];

/** Its characters as entities. */
export const ENTITY: readonly Damage[] = [
  {damage: 'entities', spoil: escaped},
  {damage: 'entities of entities', spoil: (json) => escaped(escaped(json))},
  {damage: 'quotes as numbers', spoil: (json) => json.replaceAll('"', '&#34;')},
  {damage: 'quotes as hexadecimal numbers', spoil: (json) => json.replaceAll('"', '&#x22;')},
];

/** More between its parts. */
export const BETWEEN: readonly Damage[] = [
  {damage: 'paragraphs', spoil: (json) => `<p>${json.replaceAll('\n', '</p>\n<p>')}</p>`},
  {damage: 'line breaks as tags', spoil: (json) => json.replaceAll('\n', '<br />\n')},
  {
    damage: 'commas too many',
    spoil: outside((part) => part.replaceAll(/(?<![{[])(\s*[}\]])/g, ',$1')),
  },
  {
    damage: 'comments',
    spoil: (json) => json.replace('{', '{ /* a plan */').replaceAll(',\n', ', // note\n'),
  },
  {damage: 'blanks of other kinds', spoil: (json) => json.replaceAll('\n ', '\n\u00a0\u200b')},
  {damage: 'line breaks of Windows', spoil: (json) => json.replaceAll('\n', '\r\n')},
];

/** More around it. */
export const AROUND: readonly Damage[] = [
  {damage: 'a byte order mark', spoil: (json) => `\ufeff${json}`},
  {damage: 'blanks without width around it', spoil: (json) => `\u200b\u00a0${json}\u2060\u200b`},
  {damage: 'a CDATA section', spoil: (json) => `<![CDATA[${json}]]>`},
  {damage: 'a CDATA section in comments', spoil: (json) => `//<![CDATA[\n${json}\n//]]>`},
  {damage: 'a CDATA section in other comments', spoil: (json) => `/*<![CDATA[*/${json}/*]]>*/`},
  {damage: 'a comment around it', spoil: (json) => `<!--\n${json}\n-->`},
  {damage: 'words around it', spoil: (json) => `These are the exercises:\n${json}\nGet well!`},
  {damage: 'a fence of Markdown', spoil: (json) => `\`\`\`json\n${json}\n\`\`\``},
  {damage: 'a call around it', spoil: (json) => `callback(${json});`},
  {damage: 'an assignment', spoil: (json) => `var plan = ${json};`},
  {damage: 'a shortcode', spoil: (json) => `[exercise-plan]${json}[/exercise-plan]`},
  {
    damage: 'its own tags as text',
    spoil: (json) => `<script type="application/json">${json}</script>`,
  },
  {
    damage: 'its own tags as entities',
    spoil: (json) => `&lt;script type=&#8221;application/json&#8221;&gt;${json}&lt;/script&gt;`,
  },
];

/** Every kind of damage. */
export const DAMAGES: readonly Damage[] = [...QUOTES, ...ENTITY, ...BETWEEN, ...AROUND];
