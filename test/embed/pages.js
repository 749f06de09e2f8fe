/**
 * Snippets as engines left them, each in a file of its own under pages/, and what a reader has to get.
 *
 * All but the last ones are outputs of the engine that their file is named after.
 *
 * - shown: the plan, once, with all its exercises and all its words; typographic signs may differ.
 * - notice: a line that says that there is a plan that cannot be shown, and no data.
 * - text: the text beside the data, and no data; with or without that line.
 * - untouched: the page as it would be without us.
 */
const VERDICTS = {
  shown: `
    ckeditor-div-hard-fb dompurify-templates-div-fb-link
    html-minifier-ce-attr-json htmlpurifier-div-packed-fb
    hugo-fence hugo-unsafe-ce-script-min js-xss-class-div-hard-fb
    markdown-it-ce-script-min markdown-it-escaping-fence
    markdown-it-highlight.js-fence markdown-it-shiki-fence
    markdown-it-typographer-ce-script-min markdown-it-typographer-div-hard-fb
    micromark-gfm-ce-script-fb micromark-gfm-div-hard-fb
    pandoc-p-text
    python-markdown-bleach-div-hard-fb
    python-markdown-smarty-ce-script-min
    redcarpet-ce-script-pretty redcarpet-smarty-div-text-br remark-sanitize-pre-code-lang
    sanitize-html-escape-div-script-pretty showdown-ce-script-fb showdown-ce-script-pretty
    tidy-div-hard-fb tinymce-div-attr-hard tiptap-pre-code-lang
    joomla-div-attr-hard`,
  notice: `
    ckeditor-ce-script-pretty dompurify-div-script-pretty tinymce-div-script-pretty
    short-column-pre-code template-engine-div-text-br`,
  text: `
    dompurify-div-hard-fb quill-div-packed-fb sanitize-html-div-packed-fb showdown-ce-fallback
    short-column-div-packed-fb box-div-script-broken-fb`,
  untouched: `
    lowdown-ce-script-fb markdown-it-escaping-div-packed-fb markdown-it-sample-fence
    markdown-it-sample-snippet quill-typed-shortcode-hard remark-sanitize-link-hash
    sanitize-html-escape-ce-packed-fb`,
};

/** What became of each page, by the name of its file. */
export const PAGES = Object.entries(VERDICTS).flatMap(([verdict, names]) =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => ({name, verdict})),
);

/** The exercises of the plan in all of them: its name, then its steps. */
export const EXERCISES = [
  ['Floor "bridge"', "Lie on your back, it's fine -- really ...", 'Lift your hips 5" & hold.'],
  ['Knee hug', 'Pull one knee to your chest, <30 degrees.', "Don't do it 30x2 times :)"],
  ['כיפוף _ברך_', 'כופפו ברך אחת.'],
];

const SIGNS = [
  [/[“”„‟]/g, '"'],
  [/[‘’‚]/g, "'"],
  [/[–—]|--/g, '-'],
  [/…/g, '...'],
  [/×/g, 'x'],
  [/_/g, ''],
  [/\s+/g, ' '],
];

/** A text without what typography and emphasis may change in it. */
export function plain(text) {
  return SIGNS.reduce((result, [sign, simple]) => result.replace(sign, simple), text).trim();
}
