import {snippetOf} from '../../dist/embed.js';

/** What an editor may paste for a plan, by its form; a `page` is uploaded and only its address pasted. */
const FORMS = {
  snippet: 'wordpress',
  readable: 'html',
  json: 'wordpress-code',
  link: 'link',
  iframe: 'iframe',
};

/** All that can be pasted for a plan, as the snippet maker writes it. */
export async function snippetsOf({plan, id}, {script, player}) {
  const options = {script, player: playerPage(player)};
  const snippets = await Promise.all(
    Object.entries(FORMS).map(async ([form, target]) => {
      const {text} = await snippetOf(plan, {...options, for: target});
      return [form, text];
    }),
  );
  const forms = Object.fromEntries(snippets);
  return {
    ...forms,
    pre: `<pre class="exercise-plan"><code>${forms.json}</code></pre>`,
    address: pageAddress(player, id),
  };
}

export function playerPage(player) {
  return `${player}/player/`;
}

/** Where the page of one plan lies. */
export function pageAddress(player, id) {
  return `${player}/plans/${id}.html`;
}
