import {html, nothing, type TemplateResult} from 'lit';
import type {Scene} from '../scene.js';
import {heading} from './heading.js';
import {listItems} from './list-items.js';

/**
 * A heading with a button that shows and hides a list of texts; nothing where there are none.
 *
 * `until-found` lets the browser's own search open it. Whether it is open lives in the document: nothing
 * else depends on it, and a new rendering leaves it as it is.
 *
 * @param facts What the button says beside its title.
 */
export function disclosure(
  {level, lang}: Scene,
  part: string,
  title: string,
  facts: string,
  texts: readonly string[] = [],
): TemplateResult | typeof nothing {
  if (!texts.length) return nothing;
  const id = `panel-${part}`;
  const button = html`<button
    type="button"
    part="button"
    aria-expanded="false"
    aria-controls=${id}
    @click=${toggle}
  >
    <span class="title" .textContent=${title}></span><span .textContent=${facts}></span>
  </button>`;
  return html`<section class="disclosure" part=${part}>
    ${heading(level + 1, 'heading', button)}
    <div class="panel" part="panel" id=${id} hidden="until-found" @beforematch=${reveal}>
      <div class="inner"><ul part="list" lang=${lang} ${listItems(texts)}></ul></div>
    </div>
  </section>`;
}

function toggle(event: Event): void {
  const button = event.currentTarget as HTMLButtonElement;
  const panel = button.closest('section')!.querySelector('.panel')!;
  const isOpen = button.getAttribute('aria-expanded') === 'true';
  button.setAttribute('aria-expanded', String(!isOpen));
  if (isOpen) panel.setAttribute('hidden', 'until-found');
  else panel.removeAttribute('hidden');
}

function reveal(event: Event): void {
  const section = (event.currentTarget as Element).closest('section')!;
  section.querySelector('button')!.setAttribute('aria-expanded', 'true');
}
