/** What a place gets: which of the forms survives there. */
export type Form =
  | 'packed'
  | 'readable'
  | 'element'
  | 'code'
  | 'fence'
  | 'iframe'
  | 'link'
  | 'address'
  | 'page'
  | 'oembed';

/** A place where exercises may be pasted, and the one line that its editor needs. */
export interface Target {
  readonly form: Form;
  readonly instruction: string;
}

const SITE_WIDE =
  'The script has to be on the site once: in the theme, in a plugin for header scripts, or in the site’s settings.';
const LIQUID = 'Paste it in the HTML view of the page (the <> button), not in the text.';

/** Where a snippet may go, by the name that `--for` takes. */
export const targets = {
  wordpress: {
    form: 'packed',
    instruction:
      'WordPress: add a block “Custom HTML” first, then paste into it. Pasted into the text itself it would vanish. Authors without the right to HTML: the script has to be on the site once, put there by an administrator.',
  },
  'wordpress-code': {
    form: 'code',
    instruction: `WordPress without the right to HTML: add a block “Code”, paste, and write exercise-plan under Advanced, Additional CSS class. ${SITE_WIDE}`,
  },
  joomla: {
    form: 'packed',
    instruction: `Joomla: paste in the editor’s code view. ${SITE_WIDE} If your group’s text filter takes the class away, use --for link.`,
  },
  drupal: {
    form: 'packed',
    instruction: `Drupal: choose the text format “Full HTML”, press Source, then paste. ${SITE_WIDE}`,
  },
  typo3: {
    form: 'packed',
    instruction: `TYPO3: add a content element “Plain HTML”, then paste. ${SITE_WIDE}`,
  },
  ghost: {form: 'packed', instruction: 'Ghost: type /html for an HTML card, then paste into it.'},
  squarespace: {
    form: 'packed',
    instruction:
      'Squarespace: add a Code block, HTML, then paste (Business plan and up); else use --for link.',
  },
  webflow: {
    form: 'packed',
    instruction: 'Webflow: add an Embed element, then paste; it takes 10,000 characters.',
  },
  wix: {
    form: 'readable',
    instruction: 'Wix: add “Embed HTML”, choose Code, then paste the whole of it.',
  },
  shopify: {form: 'packed', instruction: `Shopify: ${LIQUID}`},
  hubspot: {
    form: 'packed',
    instruction: 'HubSpot: Insert, Embed code in the source of the rich text, then paste.',
  },
  blogger: {
    form: 'packed',
    instruction: 'Blogger: switch the post from Compose view to HTML view, then paste.',
  },
  html: {
    form: 'readable',
    instruction:
      'Paste it where the exercises belong. The JSON is yours to edit by hand; < in a text is written \\u003c.',
  },
  element: {
    form: 'element',
    instruction: 'For pages that keep unknown elements: your own templates and static sites.',
  },
  markdown: {
    form: 'fence',
    instruction: `Paste it on lines of its own. ${SITE_WIDE} Where your Markdown keeps HTML, --for html also reads well without the script.`,
  },
  iframe: {
    form: 'iframe',
    instruction: 'Paste it where the exercises belong; nothing else has to be on the site.',
  },
  link: {
    form: 'link',
    instruction: `Survives every filter. Where the script is on the page the link becomes the exercises, else it opens them.`,
  },
  address: {
    form: 'address',
    instruction:
      'For e-mail, newsletters and sites that take no HTML: paste it on a line of its own.',
  },
  'google-sites': {
    form: 'address',
    instruction: 'Google Sites: Insert, Embed, By URL, then paste the address.',
  },
  page: {
    form: 'page',
    instruction:
      'A whole page: save it on your site as the file that --page names. Its address on a line of its own is all that newsletters and social media need; with --for oembed beside it, WordPress authors too.',
  },
  oembed: {
    form: 'oembed',
    instruction:
      'Save it beside the page, with .oembed.json in place of .html: WordPress then shows the exercises where somebody pastes the address of the page on a line of its own.',
  },
} as const satisfies Record<string, Target>;

/** The name of a place. */
export type TargetName = keyof typeof targets;

/** All names of places. */
export const targetNames = Object.keys(targets) as readonly TargetName[];
