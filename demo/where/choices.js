/**
 * The places that the page asks for, in the order in which it shows them.
 *
 * `target` is the place as `snippetOf` knows it, which also has the sentence on where to click. `known`:
 * how we know that it works there. `otherwise`: what to try next, and the place that it leads to.
 */
export const GROUPS = new Map([
  ['systems', 'A system for websites'],
  ['builders', 'A website builder or shop'],
  ['others', 'Something else'],
]);

const LINK = 'only-a-link';
const TO_LINK =
  'Use the address of the player: a link goes through every filter, and opens the same exercises.';
const OR_LINK = 'Or take the address of the player: a link goes through every filter.';

const given = [
  {
    id: 'wordpress',
    group: 'systems',
    name: 'WordPress, as editor or administrator',
    target: 'wordpress',
    drawing: {kind: 'block', label: 'Custom HTML'},
    known: 'measured',
    more: 'In a page builder such as Elementor, look for its box named HTML: we have not tried those.',
    otherwise: {
      when: 'Only headings and lists are left after you have saved?',
      then: 'Then your account may not use all HTML: an author’s may not. Take the way for authors.',
      place: 'wordpress-author',
    },
  },
  {
    id: 'wordpress-author',
    group: 'systems',
    name: 'WordPress, as author',
    target: 'wordpress',
    drawing: {kind: 'block', label: 'Custom HTML'},
    known: 'measured',
    isWithoutScript: true,
    otherwise: {
      when: 'You have no block “Custom HTML”?',
      then: 'A block “Code” does it too. Readers without scripts then see the data.',
      place: 'wordpress-code',
    },
  },
  {
    id: 'wordpress-code',
    group: 'systems',
    name: 'WordPress, without HTML',
    target: 'wordpress-code',
    drawing: {kind: 'block', label: 'Code'},
    known: 'measured',
    isWithoutScript: true,
    otherwise: {
      when: 'You cannot get the script onto the site, or readers see the data as text?',
      then: 'Paste the address of the player on a line of its own.',
      place: LINK,
    },
  },
  {
    id: 'joomla',
    group: 'systems',
    name: 'Joomla',
    target: 'joomla',
    drawing: {kind: 'toolbar', label: 'Toggle editor'},
    known: 'measured',
    isWithoutScript: true,
    otherwise: {
      when: 'Only headings and lists are left?',
      then: `Your group’s text filter has taken the mark away: ask an administrator for “No filtering”. ${OR_LINK}`,
      place: LINK,
    },
  },
  {
    id: 'drupal',
    group: 'systems',
    name: 'Drupal',
    target: 'drupal',
    drawing: {kind: 'toolbar', label: 'Source'},
    known: 'measured',
    otherwise: {
      when: 'There is no “Full HTML” in the list of text formats?',
      then: `With “Basic HTML”, only headings and lists stay. Ask an administrator for “Full HTML”. ${OR_LINK}`,
      place: LINK,
    },
  },
  {
    id: 'typo3',
    group: 'systems',
    name: 'TYPO3',
    target: 'typo3',
    drawing: {kind: 'block', label: 'Plain HTML'},
    known: 'unverified',
    more: 'What we have measured is its ordinary text field: it keeps all but the line with the script.',
    isWithoutScript: true,
    otherwise: {
      when: 'There is no “Plain HTML” among the content elements?',
      then: `Ask an administrator for it. ${OR_LINK}`,
      place: LINK,
    },
  },
  {
    id: 'ghost',
    group: 'systems',
    name: 'Ghost',
    target: 'ghost',
    drawing: {kind: 'block', label: '/html'},
    known: 'measured',
    otherwise: {
      when: 'It stands in the post as text, with all its signs?',
      then: `Then it is in a code card. Begin a new line, type /html, and paste there. ${OR_LINK}`,
      place: LINK,
    },
  },
  {
    id: 'squarespace',
    group: 'builders',
    name: 'Squarespace',
    target: 'squarespace',
    drawing: {kind: 'block', label: 'Code'},
    known: 'documents',
    otherwise: {
      when: 'Your plan has no Code block?',
      then: TO_LINK,
      place: LINK,
    },
  },
  {
    id: 'webflow',
    group: 'builders',
    name: 'Webflow',
    target: 'webflow',
    drawing: {kind: 'block', label: 'Embed'},
    known: 'documents',
    more: 'The free plan does not take it.',
    otherwise: {when: 'It does not take it?', then: TO_LINK, place: LINK},
  },
  {
    id: 'wix',
    group: 'builders',
    name: 'Wix',
    target: 'wix',
    drawing: {kind: 'block', label: 'Embed HTML'},
    known: 'documents',
    more: 'Make the box as high as the page lets you: what does not fit has to be scrolled.',
    otherwise: {
      when: 'The box stays empty?',
      then: 'Choose “Website address” in that box, and paste the address of the player.',
      place: LINK,
    },
  },
  {
    id: 'shopify',
    group: 'builders',
    name: 'Shopify',
    target: 'shopify',
    drawing: {kind: 'toolbar', label: '<>'},
    known: 'unverified',
    otherwise: {when: 'It does not take it?', then: TO_LINK, place: LINK},
  },
  {
    id: 'hubspot',
    group: 'builders',
    name: 'HubSpot',
    target: 'hubspot',
    drawing: {kind: 'menu', label: 'Embed code', above: 'Insert'},
    known: 'unverified',
    otherwise: {when: 'It does not take it?', then: TO_LINK, place: LINK},
  },
  {
    id: 'blogger',
    group: 'builders',
    name: 'Blogger',
    target: 'blogger',
    drawing: {kind: 'menu', label: 'HTML view', above: 'Compose view'},
    known: 'documents',
    otherwise: {when: 'It does not take it?', then: TO_LINK, place: LINK},
  },
  {
    id: 'google-sites',
    group: 'builders',
    name: 'Google Sites',
    target: 'google-sites',
    drawing: {kind: 'menu', label: 'Embed', above: 'Insert'},
    known: 'unverified',
    otherwise: {
      when: 'The frame stays empty?',
      then: 'Set the same address as a link in the text.',
      place: LINK,
    },
  },
  {
    id: 'markdown',
    group: 'others',
    name: 'Markdown, a static site',
    target: 'markdown',
    drawing: {kind: 'file', label: 'exercises.md'},
    known: 'measured',
    isWithoutScript: true,
    otherwise: {
      when: 'Readers see the data as text?',
      then: 'Then the script is not on the page. Where your Markdown keeps HTML, take the form for HTML pages.',
      place: 'html',
    },
  },
  {
    id: 'html',
    group: 'others',
    name: 'My own HTML',
    target: 'html',
    drawing: {kind: 'file', label: 'exercises.html'},
    known: 'measured',
    otherwise: {
      when: 'Only headings and lists are shown?',
      then: 'Then the script has not come: open its address in the browser. You should see code, not a page that says “not found”.',
    },
  },
  {
    id: 'framework',
    group: 'others',
    name: 'A framework (React, Vue …)',
    target: 'element',
    drawing: {kind: 'file', label: 'page template'},
    known: 'measured',
    more: 'In components, give the plan as the property plan rather than as a script in the element, and load our script before the app.',
    otherwise: {
      when: 'The element stays empty?',
      then: 'Some frameworks take a script out of a template. Take the form for HTML pages, and paste it into the page around the app.',
      place: 'html',
    },
  },
  {
    id: 'frame',
    group: 'others',
    name: 'Anything that takes a frame',
    target: 'iframe',
    drawing: {kind: 'block', label: 'iframe'},
    known: 'unverified',
    more: 'A frame does not grow with what is in it: readers scroll inside it.',
    otherwise: {when: 'The frame stays empty?', then: TO_LINK, place: LINK},
  },
  {
    id: LINK,
    group: 'others',
    name: 'A newsletter or e-mail',
    target: 'address',
    drawing: {kind: 'mail', label: 'https://…/player/'},
    known: 'unverified',
    more: 'Medium, Substack and most newsletters take no HTML, but all of them take a link.',
    otherwise: {
      when: 'The link does not open the exercises?',
      then: 'Long addresses are cut off by some programs. Upload the plan as a file and give its address above: the link gets short.',
    },
  },
  {
    id: 'unknown',
    group: 'others',
    name: 'I do not know',
    target: 'wordpress',
    instruction:
      'Look in your editor for a button named HTML, Source, Code or <>, or for a block named HTML or Embed. Press it, then paste.',
    drawing: {kind: 'toolbar', label: '<>'},
    known: 'measured',
    more: 'This is the form that most systems keep. At the foot of your site, or in the address of its login page, you may find the system’s name.',
    otherwise: {when: 'There is no such button?', then: TO_LINK, place: LINK},
  },
];

export const choices = new Map(given.map((choice) => [choice.id, choice]));

/** How we know it, in words. */
export const KNOWN = {
  measured: {mark: 'Measured', words: 'We have run it through the real software, or its filter.'},
  documents: {mark: 'From the vendor’s documents', words: 'We have read it; we have not tried it.'},
  unverified: {
    mark: 'Not verified',
    words: 'We believe it works. Look at the page once it is saved.',
  },
};
