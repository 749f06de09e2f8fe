import {directionOf} from '../locale/format.js';
import type {Messages} from '../locale/en.js';
import {supportedLanguage} from '../locale/messages.js';
import {pack} from '../plan/packed-plan.js';
import type {Plan} from '../plan/plan.js';
import {fallbackHtml, type Detail} from './fallback-html.js';
import {hardenedJson} from './hardened-json.js';
import {escaped} from './html.js';
import {playerAddress, playerLink, type Whereabouts} from './player-address.js';
import {oembedOf, playerPage, titleOf} from './player-page.js';
import type {SnippetOptions} from './snippet.js';
import {MOST_CHARACTERS, PLACEHOLDER, snippetNotes} from './snippet-notes.js';
import type {Form} from './targets.js';

const SCRIPT = `${PLACEHOLDER}exercise-plan.js`;
const PLAYER = `${PLACEHOLDER}player/`;
const PAGE = `${PLACEHOLDER}back.html`;
/** What the elements take where nothing is said. */
const USUAL_LEVEL = 2;
const DETAILS: readonly Detail[] = ['full', 'short', 'brief'];

/** A plan, as it was read and as its author wrote it. */
export interface Source {
  readonly plan: Plan;
  readonly value: unknown;
  readonly preset: string | undefined;
}

/** What an element of the snippet is made of. */
interface Parts {
  readonly tag: 'div' | 'exercise-plan';
  readonly attributes: string;
  readonly data: readonly string[];
  readonly link?: readonly string[];
  readonly detail?: Detail;
}

/** Writes a plan in the form that a place takes. */
export class SnippetMaker {
  readonly #plan: Plan;
  readonly #input: unknown;
  readonly #preset: string | undefined;
  readonly #words: Messages;
  readonly #options: SnippetOptions;
  #detail: Detail = 'full';

  constructor({plan, value, preset}: Source, words: Messages, options: SnippetOptions) {
    this.#plan = plan;
    this.#input = value;
    this.#preset = preset;
    this.#words = words;
    this.#options = options;
  }

  async make(form: Form): Promise<string> {
    switch (form) {
      case 'packed':
        return this.#packed();
      case 'readable':
        return this.#readable('div', 'data-src');
      case 'element':
        return this.#readable('exercise-plan', 'src');
      case 'code':
        return hardenedJson(this.#input);
      case 'fence':
        return ['```exercise-plan', hardenedJson(this.#input), '```'].join('\n');
      case 'iframe':
        return this.#iframe();
      case 'link':
        return this.#link(await this.#linkAddress(), ' class="exercise-plan"');
      case 'address':
        return this.#playerAddress();
      case 'page':
        return this.#page();
      case 'oembed':
        return oembedOf(this.#plan, this.#options.page ?? PAGE);
    }
  }

  notesFor(text: string, form: Form): string[] {
    const isNamed = this.#options.src !== undefined;
    const isEnglish = supportedLanguage(this.#plan.lang).split('-')[0] === 'en';
    const [detail, scriptTag] = [this.#detail, this.#scriptTag()];
    return snippetNotes(text, {form, detail, isNamed, isEnglish, scriptTag});
  }

  async #packed(): Promise<string> {
    const where = await this.#where();
    const [[name, value]] = Object.entries(where) as [[string, string]];
    const attribute = this.#attribute(`data-${name}`, value);
    const parts = {tag: 'div', attributes: attribute, data: []} as const;
    const text = this.#withFallback(parts);
    if (!this.#options.player) return text;
    // Where a filter takes the attribute away, the plan is in the link, as long as there is room for it.
    const link = [this.#link(await this.#linkAddress(), '')];
    const withLink = this.#withFallback({...parts, link, detail: this.#detail});
    return withLink.length <= MOST_CHARACTERS ? withLink : text;
  }

  #readable(tag: Parts['tag'], attribute: string): string {
    const {src} = this.#options;
    const json = ['<script type="application/json">', hardenedJson(this.#input), '</script>'];
    return this.#withFallback({
      tag,
      attributes: this.#attribute(attribute, src),
      data: src ? [] : json,
    });
  }

  /** The most that a reader without scripts can be given within the length that all sites take. */
  #withFallback({tag, attributes, data, link = [], detail: wanted}: Parts): string {
    const prefix = tag === 'div' ? 'data-' : '';
    const mark = tag === 'div' ? ' class="exercise-plan"' : '';
    const level = this.#headingLevel(prefix);
    const open = `<${tag}${mark}${this.#languageAttributes()}${level}${attributes}>`;
    const make = (detail: Detail): string =>
      [open, ...data, this.#fallback(detail), ...link, `</${tag}>`, this.#scriptTag()].join('\n');
    const fits = (detail: Detail): boolean => make(detail).length <= MOST_CHARACTERS;
    this.#detail = wanted ?? DETAILS.find(fits) ?? 'full';
    return make(this.#detail);
  }

  #fallback(detail: Detail, level = this.#options.headingLevel ?? USUAL_LEVEL): string {
    return fallbackHtml(this.#plan, {words: this.#words, level, detail});
  }

  #headingLevel(prefix: string): string {
    const {headingLevel = USUAL_LEVEL} = this.#options;
    return headingLevel === USUAL_LEVEL
      ? ''
      : this.#attribute(`${prefix}heading-level`, `${headingLevel}`);
  }

  #attribute(name: string, value: string | undefined): string {
    return value ? ` ${name}="${escaped(value)}"` : '';
  }

  #languageAttributes(): string {
    const {lang} = this.#plan;
    if (!lang) return '';
    return ` lang="${escaped(lang)}"${directionOf(lang) === 'rtl' ? ' dir="rtl"' : ''}`;
  }

  #scriptTag(): string {
    const {script = SCRIPT, integrity} = this.#options;
    const check = integrity ? ` integrity="${escaped(integrity)}" crossorigin="anonymous"` : '';
    return `<script type="module" src="${escaped(script)}"${check} data-no-optimize="1" data-no-defer="1" data-cfasync="false"></script>`;
  }

  /** The plan by its address or by the name of a preset, where it has one. */
  async #where(): Promise<Whereabouts> {
    const {src} = this.#options;
    if (src) return {src};
    if (this.#preset) return {preset: this.#preset};
    return {plan: await pack(this.#input)};
  }

  async #playerAddress(): Promise<string> {
    return playerAddress(this.#options.player ?? PLAYER, await this.#where());
  }

  async #linkAddress(): Promise<string> {
    return playerLink(this.#options.player ?? PLAYER, await this.#where());
  }

  #link(address: string, attributes: string): string {
    return `<p><a${attributes} href="${escaped(address)}">${escaped(titleOf(this.#plan))}</a></p>`;
  }

  async #iframe(): Promise<string> {
    const address = await this.#playerAddress();
    const title = escaped(titleOf(this.#plan));
    return [
      `<iframe src="${escaped(address)}" title="${title}" width="100%" height="900" frameborder="0" loading="lazy" allow="fullscreen; screen-wake-lock; autoplay"></iframe>`,
      this.#link(address, ''),
    ].join('\n');
  }

  async #page(): Promise<string> {
    const {script = SCRIPT, page = PAGE} = this.#options;
    // A frame that may run scripts and nothing else cannot fetch the file of a preset.
    const plan = this.#attribute('data-plan', await pack(this.#input));
    const open = `<div class="exercise-plan" data-heading-level="1"${plan}>`;
    const body = [open, this.#fallback('full', 1), '</div>'].join('\n');
    return playerPage(this.#plan, {body, script, page});
  }
}
