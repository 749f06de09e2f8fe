import {noChange} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';
import type {Step} from '../../plan/plan.js';
import {svgNode} from '../svg-node.js';

/** What a list of steps needs beside the steps. */
export interface StepWords {
  /** Name of the button that shows a step in the picture. */
  readonly nameOf: (number: number) => string;
  readonly show: (pose: string) => void;
  /** Whether the figure on show has a pose. */
  readonly canShow: (pose: string) => boolean;
}

const EYE = 'M2 12c4-7 16-7 20 0-4 7-16 7-20 0zM12 9a3 3 0 100 6 3 3 0 000-6';

/**
 * Fills a list with steps: `<ol ${stepItems(steps, words)}></ol>`; a step with a pose has a button that
 * shows it. By hand for the same reason as `listItems`.
 */
class StepItems extends Directive {
  #shown: readonly Step[] = [];
  #state = '';

  override render(_steps: readonly Step[], _words: StepWords): unknown {
    return noChange;
  }

  override update({element}: ElementPart, [steps, words]: [readonly Step[], StepWords]): unknown {
    // A plan is read once: the same steps are the same list.
    const shown = steps.map(({pose}) => pose !== undefined && words.canShow(pose));
    const state = [words.nameOf(1), ...shown].join();
    if (steps === this.#shown && state === this.#state) return noChange;
    this.#shown = steps;
    this.#state = state;
    const marked = new Set<string>();
    const items = steps.map(({text, pose}, i) => {
      const item = document.createElement('li');
      item.textContent = text;
      if (pose === undefined || !shown[i]) return item;
      // Where two steps have one pose, the figure marks the first.
      if (!marked.has(pose)) item.dataset['pose'] = pose;
      marked.add(pose);
      item.append(showButton(words.nameOf(i + 1), () => words.show(pose)));
      return item;
    });
    element.replaceChildren(...items);
    return noChange;
  }
}

function showButton(name: string, show: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('part', 'button');
  button.className = 'show';
  button.setAttribute('aria-label', name);
  button.title = name;
  const icon = svgNode('svg', {viewBox: '0 0 24 24', class: 'icon', 'aria-hidden': 'true'});
  icon.append(svgNode('path', {d: EYE}));
  button.append(icon);
  button.addEventListener('click', show);
  return button;
}

export const stepItems = directive(StepItems);
