import {html, type TemplateResult} from 'lit';
import {heading} from './heading.js';
import {chevron} from './icons.js';

/**
 * A heading with a button that shows and hides what follows it.
 *
 * `until-found` lets the browser's own search open it. The state lives in the document: nothing else
 * depends on it, and a new rendering leaves it as it is.
 */
export function disclosure(
  level: number,
  part: string,
  label: TemplateResult | string,
  content: unknown,
): TemplateResult {
  const id = `panel-${part}`;
  return html`<section class="disclosure ${part}" part=${part}>
    ${heading(
      level,
      'heading',
      html`<button
        type="button"
        part="button"
        aria-expanded="false"
        aria-controls=${id}
        @click=${toggle}
      >
        ${chevron}<span class="label">${label}</span>
      </button>`,
    )}
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
