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

const LAST_LINE =
  'If only the text appears, the site has taken away the last line, the one with <script. Ask whoever looks after the site to add that line to the header of all pages, once.';
const HEADER =
  'The site needs the script in the header of all pages, once. Ask whoever looks after the site to add it.';
const OTHER_SITE =
  'The script then comes from another site. That site has to let others use it: whoever looks after it sets the header Access-Control-Allow-Origin to *.';

/** Where a snippet may go, by the name that `--for` takes. */
export const targets = {
  wordpress: {
    form: 'packed',
    instruction: `WordPress: add a block “Custom HTML”, then paste into it. Do not paste into the text itself: nothing would appear. ${LAST_LINE}`,
  },
  'wordpress-code': {
    form: 'code',
    instruction: `WordPress, if you may not use HTML: add a block “Code”, then paste into it. Open Advanced in the settings of the block and write exercise-plan under “Additional CSS class(es)”. ${HEADER}`,
  },
  joomla: {
    form: 'packed',
    instruction: `Joomla: open the code view of the editor, then paste. ${LAST_LINE} If that does not help, use --for link.`,
  },
  drupal: {
    form: 'packed',
    instruction: `Drupal: choose the text format “Full HTML”, press “Source”, then paste. ${LAST_LINE}`,
  },
  typo3: {
    form: 'packed',
    instruction: `TYPO3: add a content element “Plain HTML”, then paste into it. ${LAST_LINE}`,
  },
  ghost: {
    form: 'packed',
    instruction: 'Ghost: type /html to get an HTML card, then paste into it.',
  },
  squarespace: {
    form: 'packed',
    instruction: `Squarespace: add a Code block, choose HTML, then paste into it. It needs the Business plan or a higher one; without that, use --for link. ${OTHER_SITE}`,
  },
  webflow: {
    form: 'packed',
    instruction: `Webflow: add an Embed element, then paste into it. It takes up to 10,000 characters. ${OTHER_SITE}`,
  },
  wix: {
    form: 'readable',
    instruction: `Wix: add “Embed HTML”, choose “Code”, then paste all of it. ${OTHER_SITE}`,
  },
  shopify: {
    form: 'packed',
    instruction: `Shopify: press the button <> to see the HTML of the page, then paste there. ${OTHER_SITE}`,
  },
  hubspot: {
    form: 'packed',
    instruction: `HubSpot: open the source code of the rich text, then paste there. ${OTHER_SITE}`,
  },
  blogger: {
    form: 'packed',
    instruction: `Blogger: switch the post from “Compose view” to “HTML view”, then paste. ${OTHER_SITE}`,
  },
  html: {
    form: 'readable',
    instruction:
      'Paste it into the HTML of your page, where the exercises belong. To change the exercises, change your file and make the snippet again. If you change the snippet itself, write < in a text as \\u003c.',
  },
  element: {
    form: 'element',
    instruction:
      'For your own templates and static sites, which keep unknown elements. Paste it where the exercises belong.',
  },
  markdown: {
    form: 'fence',
    instruction: `Paste it on lines of its own. ${HEADER} If your Markdown keeps HTML, --for html is better: readers without scripts can read it, too.`,
  },
  iframe: {
    form: 'iframe',
    instruction:
      'Paste it into the HTML of your page, where the exercises belong. Nothing else has to be on the page.',
  },
  link: {
    form: 'link',
    instruction:
      'Paste it into the HTML of your page. It works nearly everywhere: whoever follows the link sees the exercises. If the script is on the page, they appear in the page itself.',
  },
  address: {
    form: 'address',
    instruction:
      'For e-mail, newsletters and sites that take no HTML: paste it on a line of its own.',
  },
  'google-sites': {
    form: 'address',
    instruction: 'Google Sites: choose Insert, Embed, By URL, then paste.',
  },
  page: {
    form: 'page',
    instruction:
      'A whole page. Save it on your site, at the address that you gave with --page. That address is all that newsletters and social media need. For WordPress, save the file of --for oembed as well.',
  },
  oembed: {
    form: 'oembed',
    instruction:
      'Save it beside the page, under the name of the page with .oembed.json in place of .html. Whoever pastes the address of the page into WordPress, on a line of its own, then gets the exercises.',
  },
} as const satisfies Record<string, Target>;

/** The name of a place. */
export type TargetName = keyof typeof targets;

/** All names of places. */
export const targetNames = Object.keys(targets) as readonly TargetName[];
