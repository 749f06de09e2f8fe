/** The named characters that editors and filters write. */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    quot: '"',
    apos: "'",
    amp: '&',
    lt: '<',
    gt: '>',
    nbsp: '\u00a0',
    shy: '\u00ad',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    laquo: '«',
    raquo: '»',
    prime: '′',
    Prime: '″',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    times: '×',
    deg: '°',
    middot: '·',
    bull: '•',
    frac12: '½',
    frac14: '¼',
    frac34: '¾',
    lcub: '{',
    lbrace: '{',
    rcub: '}',
    rbrace: '}',
    lsqb: '[',
    lbrack: '[',
    rsqb: ']',
    rbrack: ']',
    colon: ':',
    comma: ',',
    lowbar: '_',
    bsol: '\\',
    NewLine: '\n',
    Tab: '\t',
  }),
);
const ENTITY = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z][a-z\d]{1,9}));/gi;
const LAST_CHARACTER = 0x10ffff;

/** The text with its HTML entities turned into characters, once; unknown ones stay. */
export function decodeEntities(text: string): string {
  return text.replace(ENTITY, (entity: string, hex?: string, decimal?: string, name?: string) => {
    if (name) return NAMED.get(name) ?? entity;
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= LAST_CHARACTER ? String.fromCodePoint(code) : entity;
  });
}
