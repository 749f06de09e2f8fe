import {directionOf} from '../locale/format.js';
import {loadLocale} from '../locale/messages.js';
import type {Messages} from '../locale/en.js';
import {withoutByteOrderMark} from '../plan/byte-order-mark.js';
import {explain} from '../plan/explain.js';
import {pack} from '../plan/packed-plan.js';
import {readPlan} from '../plan/read-plan.js';
import type {Plan} from '../plan/plan.js';
import {fallbackHtml, type Detail} from './fallback-html.js';
import {hardenedJson} from './hardened-json.js';
import {escaped} from './html.js';
import {oembedOf, playerPage} from './player-page.js';
import {targets, type Form, type TargetName} from './targets.js';

/** How a snippet is made. */
export interface SnippetOptions {
  /** Where it goes. */
  readonly for?: TargetName;
  /** Address of `exercise-plan.js` on the site. */
  readonly script?: string;
  /** Hash of the script, as `sha384-…`, so that browsers run no other. */
  readonly integrity?: string | undefined;
  /** Address of the player page; without it, snippets have no link to it. */
  readonly player?: string | undefined;
  /** Address where the plan lies as a file: then the snippet names it and does not hold it. */
  readonly src?: string | undefined;
  /** Address that the page of `--for page` and `--for oembed` will have. */
  readonly page?: string | undefined;
  /** Level of the plan's name among the headings of the page, 1–4. */
  readonly headingLevel?: number;
}

/** What to paste, and what to know about it. */
export interface Snippet {
  readonly text: string;
  /** One line for whoever pastes it. */
  readonly instruction: string;
  /** What could go wrong with it; mostly empty. */
  readonly notes: readonly string[];
}

/** Some sites take no more in one piece (Webflow's API among them). */
const MOST_CHARACTERS = 10_000;
/** Browsers open longer addresses, servers often do not. */
const LONGEST_QUERY = 4_000;
const SCRIPT = 'https://your-site.example/exercise-plan/exercise-plan.js';
const PLAYER = 'https://your-site.example/exercise-plan/player/';
const PAGE = 'https://your-site.example/exercise-plan/back.html';
const LESS_IN_SHORT = 'leaves out variants, common mistakes, cautions and advice.';
const LESS_IN_BRIEF = 'It also leaves out the routines and who should ask a doctor first.';
const DETAILS: readonly Detail[] = ['full', 'short', 'brief'];

/**
 * What to paste to show a plan in a place.
 *
 * @param input The plan as its author wrote it, as an object or as JSON text.
 * @throws {TypeError} Where no plan can be read from it.
 */
export async function snippetOf(input: unknown, options: SnippetOptions = {}): Promise<Snippet> {
  const {plan, findings} = readPlan(input);
  if (!plan) throw new TypeError(explain(findings, input)[0]!.message);
  const {form, instruction} = targets[options.for ?? 'wordpress'];
  const {messages} = await loadLocale(plan.lang ?? 'en');
  const value = valueOf(input);
  const preset = await presetOf(value);
  const maker = new SnippetMaker({plan, value, preset}, messages, options);
  const text = await maker.make(form);
  return {text, instruction, notes: maker.notesFor(text, form)};
}

function valueOf(input: unknown): unknown {
  return typeof input === 'string' ? JSON.parse(withoutByteOrderMark(input)) : input;
}

/** The name of the preset that a plan is, to the letter. */
async function presetOf(value: unknown): Promise<string | undefined> {
  const {default: sciatica} = await import('../presets/sciatica.json');
  return JSON.stringify(value) === JSON.stringify(sciatica) ? 'sciatica' : undefined;
}

/** A plan, as it was read and as its author wrote it. */
interface Source {
  readonly plan: Plan;
  readonly value: unknown;
  readonly preset: string | undefined;
}

class SnippetMaker {
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
        return this.#withFallback('div', await this.#data(), [], this.#scriptTag());
      case 'readable':
        return this.#withFallback(
          'div',
          this.#address('data-src'),
          this.#dataScript(),
          this.#scriptTag(),
        );
      case 'element':
        return this.#withFallback(
          'exercise-plan',
          this.#address('src'),
          this.#dataScript(),
          this.#scriptTag(),
        );
      case 'code':
        return hardenedJson(this.#input);
      case 'fence':
        return ['```exercise-plan', hardenedJson(this.#input), '```'].join('\n');
      case 'iframe':
        return this.#iframe();
      case 'link':
        return this.#link(await this.#playerAddress(), ' class="exercise-plan"');
      case 'address':
        return this.#playerAddress();
      case 'page':
        return this.#page();
      case 'oembed':
        return oembedOf(this.#plan, this.#options.page ?? PAGE);
    }
  }

  notesFor(text: string, form: Form): string[] {
    const {length} = text;
    if (form === 'page') return [];
    if (length > MOST_CHARACTERS) {
      return [
        `It has ${length} characters; some sites take only ${MOST_CHARACTERS}. Upload the plan as a file and name it with --src, and the snippet gets short.`,
      ];
    }
    if (this.#detail === 'full') return [];
    const less = this.#detail === 'short' ? LESS_IN_SHORT : `${LESS_IN_SHORT} ${LESS_IN_BRIEF}`;
    return [
      `To stay below ${MOST_CHARACTERS} characters, the text for readers without scripts ${less}`,
    ];
  }

  /** The most that a reader without scripts can be given within the length that all sites take. */
  #withFallback(
    tag: 'div' | 'exercise-plan',
    attributes: string,
    data: readonly string[],
    script: string,
  ): string {
    const mark = tag === 'div' ? ' class="exercise-plan"' : '';
    const open = `<${tag}${mark}${this.#languageAttributes()}${attributes}>`;
    const make = (detail: Detail): string =>
      [open, ...data, this.#fallback(detail), ...this.#linkToPlayer(), `</${tag}>`, script].join(
        '\n',
      );
    const fits = (detail: Detail): boolean => make(detail).length <= MOST_CHARACTERS;
    this.#detail = DETAILS.find(fits) ?? 'full';
    return make(this.#detail);
  }

  #fallback(detail: Detail): string {
    const level = this.#options.headingLevel ?? 2;
    return fallbackHtml(this.#plan, {words: this.#words, level, detail});
  }

  async #data(): Promise<string> {
    return this.#named() || ` data-plan="${await pack(this.#input)}"`;
  }

  /** The plan by its address or by the name of a preset, where it has one. */
  #named(): string {
    const {src} = this.#options;
    if (src) return this.#address('data-src');
    return this.#preset ? ` data-preset="${this.#preset}"` : '';
  }

  #address(attribute: string): string {
    const {src} = this.#options;
    return src ? ` ${attribute}="${escaped(src)}"` : '';
  }

  #dataScript(): string[] {
    if (this.#options.src) return [];
    return ['<script type="application/json">', hardenedJson(this.#input), '</script>'];
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

  #linkToPlayer(): string[] {
    const {player, src} = this.#options;
    if (!player || !src) return [];
    return [this.#link(withPart(player, '?', 'src', src), '')];
  }

  #link(address: string, attributes: string): string {
    const name = this.#plan.name ?? this.#words.routines;
    return `<p><a${attributes} href="${escaped(address)}">${escaped(name)}</a></p>`;
  }

  /** The player with this plan: by the plan's address, else with the plan in the address. */
  async #playerAddress(): Promise<string> {
    const {player = PLAYER, src} = this.#options;
    if (src) return withPart(player, '?', 'src', src);
    if (this.#preset) return withPart(player, '?', 'preset', this.#preset);
    const packed = await pack(this.#input);
    return withPart(player, packed.length <= LONGEST_QUERY ? '?' : '#', 'plan', packed);
  }

  async #iframe(): Promise<string> {
    const address = await this.#playerAddress();
    const title = escaped(this.#plan.name ?? this.#words.routines);
    return [
      `<iframe src="${escaped(address)}" title="${title}" width="100%" height="900" loading="lazy" allow="fullscreen; screen-wake-lock; autoplay"></iframe>`,
      this.#link(address, ''),
    ].join('\n');
  }

  async #page(): Promise<string> {
    const {script = SCRIPT, page = PAGE} = this.#options;
    // A frame that may run scripts and nothing else cannot fetch the file of a preset.
    const open = `<div class="exercise-plan" data-plan="${await pack(this.#input)}">`;
    const body = [open, this.#fallback('full'), '</div>'].join('\n');
    return playerPage(this.#plan, {body, script, page});
  }
}

function withPart(address: string, mark: '?' | '#', name: string, value: string): string {
  const joint = address.includes(mark) ? '&' : mark;
  return `${address}${joint}${name}=${encodeURIComponent(value)}`;
}
