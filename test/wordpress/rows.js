import {contents} from './contents.js';

const {classic, customHtml, code, markedCode, codeInMarkedGroup, paragraph, typed, embed} =
  contents;

const BLOCK = 'Custom HTML block';
const MARKED_CODE = 'Code block with the class `exercise-plan`';
const TEXT_TAB = 'Classic editor, Text tab';
const NO_SCRIPT = 'site without the script';

/**
 * Where something is put, what it is, and what is saved then. What is advised has to work for every
 * role; the others show what happens to those who do it otherwise.
 */
export const rows = [
  {where: BLOCK, what: '`wordpress`', save: (forms) => customHtml(forms.snippet), isAdvised: true},
  {where: BLOCK, what: '`html`', save: (forms) => customHtml(forms.readable)},
  {where: BLOCK, what: '`link`', save: (forms) => customHtml(forms.link), isAdvised: true},
  {where: BLOCK, what: '`iframe`', save: (forms) => customHtml(forms.iframe), isAdvised: true},
  {
    where: MARKED_CODE,
    what: '`wordpress-code`',
    save: (forms) => markedCode(forms.json),
    isAdvised: true,
  },
  {
    where: 'Code block in a Group block with that class',
    what: '`wordpress-code`',
    save: (forms) => codeInMarkedGroup(forms.json),
    isAdvised: true,
  },
  {
    where: 'Embed block',
    what: 'address of a `page`',
    save: (forms) => embed(forms.address),
    isAdvised: true,
  },
  {where: 'Paragraph block', what: '`link`', save: (forms) => paragraph(forms.link)},
  {where: 'Paragraph block, typed', what: '`wordpress`', save: (forms) => typed(forms.snippet)},
  {where: 'Code block without a class', what: '`wordpress`', save: (forms) => code(forms.snippet)},
  {where: TEXT_TAB, what: '`wordpress`', save: (forms) => classic(forms.snippet), isAdvised: true},
  {where: TEXT_TAB, what: '`html`', save: (forms) => classic(forms.readable)},
  {
    where: TEXT_TAB,
    what: '`wordpress-code` in `<pre class="exercise-plan">`',
    save: (forms) => classic(forms.pre),
  },
  {where: TEXT_TAB, what: '`link`', save: (forms) => classic(forms.link), isAdvised: true},
  {where: TEXT_TAB, what: '`iframe`', save: (forms) => classic(forms.iframe), isAdvised: true},
  {
    where: TEXT_TAB,
    what: 'address of a `page`, on a line of its own',
    save: (forms) => classic(`Do these every day:\n\n${forms.address}`),
    isAdvised: true,
  },
  ...[
    {where: BLOCK, what: '`wordpress`', save: (forms) => customHtml(forms.snippet)},
    {where: MARKED_CODE, what: '`wordpress-code`', save: (forms) => markedCode(forms.json)},
    {where: 'Embed block', what: 'address of a `page`', save: (forms) => embed(forms.address)},
    {where: 'Paragraph block', what: '`link`', save: (forms) => paragraph(forms.link)},
  ].map((row) => ({...row, where: `${row.where}, ${NO_SCRIPT}`, wishes: {script: 'none'}})),
];

/** What readers of a feed get, which runs no scripts. */
export const feedRows = [
  {where: BLOCK, what: '`wordpress`', save: (forms) => customHtml(forms.snippet)},
  {where: BLOCK, what: '`link`', save: (forms) => customHtml(forms.link)},
  {where: BLOCK, what: '`iframe`', save: (forms) => customHtml(forms.iframe)},
  {where: MARKED_CODE, what: '`wordpress-code`', save: (forms) => markedCode(forms.json)},
  {where: 'Embed block', what: 'address of a `page`', save: (forms) => embed(forms.address)},
].map((row) => ({...row, where: `${row.where}, in a feed`}));

const WRITING_AREA = 'Pasted into the text of the block editor';
const AND_BACK = 'Classic editor, Text tab, then Visual and back';

/** What those get who paste with real keys. */
export const pasteRows = [
  {where: WRITING_AREA, what: '`wordpress`', text: ({snippet}) => snippet},
  {where: WRITING_AREA, what: '`link`', text: ({link}) => link, isAdvised: true},
  {where: WRITING_AREA, what: 'address of a `page`', text: ({address}) => address, isAdvised: true},
];
export const classicPasteRows = [
  {where: AND_BACK, what: '`wordpress`', text: ({snippet}) => snippet, isAdvised: true},
  {where: AND_BACK, what: '`html`', text: ({readable}) => readable},
  {where: AND_BACK, what: '`link`', text: ({link}) => link, isAdvised: true},
];

/** All lines of the table, in its order. */
export const allRows = [...rows, ...pasteRows, ...classicPasteRows, ...feedRows];
