import {html, nothing, type TemplateResult} from 'lit';
import {heading} from './heading.js';
import {chevron} from './icons.js';

/** What a disclosure says while it is closed. */
export interface DisclosureLabel {
  readonly title: string;
  readonly facts?: string;
}

/**
 * A heading with a button that shows and hides what follows it.
 *
 * `until-found` lets the browser's own search open it. Whether it is open lives in the document: nothing
 * else depends on it, and a new rendering leaves it as it is.
 */
export function disclosure(
  level: number,
  part: string,
  {title, facts}: DisclosureLabel,
  content: unknown,
): TemplateResult {
  const id = `panel-${part}`;
  const button = html`<button
    type="button"
    part="button"
    aria-expanded="false"
    aria-controls=${id}
    @click=${toggle}
  >
    ${chevron}<span class="title">${title}</span>${
      facts ? html`<span class="away">, </span>${facts}` : nothing
    }
  </button>`;
  return html`<section class="disclosure ${part}" part=${part}>
    ${heading(level, 'heading', button)}
    <div class="panel" part="panel" id=${id} hidden="until-found" @beforematch=${reveal}>
      <div class="inner">${content}</div>
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
