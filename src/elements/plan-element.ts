import {html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Person} from '../figure/people.js';
import type {Messages} from '../locale/en.js';
import {directionOf} from '../locale/format.js';
import {loadLocale, localeOf, supportedLanguage, type Locale} from '../locale/messages.js';
import type {Finding} from '../plan/finding.js';
import type {PlanIssue} from '../plan/issue.js';
import type {Plan} from '../plan/plan.js';
import {PlanSource, type PlanReceiver} from '../source/plan-source.js';
import type {ReadPlan} from '../source/read-places.js';
import {hasReadableContent} from '../source/readable.js';
import {PlanErrorEvent, PlanLoadEvent} from './events.js';
import {FallbackSlot} from './fallback-slot.js';
import {closestLanguage} from './language.js';
import {PlaceHolder} from './place-holder.js';
import type {Scene} from './scene.js';
import {version} from './version.js';
import {issuesAsText, renderIssues} from './views/issues-view.js';

type Notice = 'loading' | 'failed' | 'outdated' | 'incomplete' | 'none';

const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]', ''];
const DEFAULT_LEVEL = 2;
const NO_PLAN: Finding = {severity: 'error', path: '', problem: {what: 'is not there'}};

/**
 * An element that shows a plan: finds it, reads it, and speaks up when something is wrong with it.
 * What the plan looks like is up to `renderPlan` of those that extend it.
 */
export abstract class PlanElement extends LitElement {
  /** Version of the package that this element came with. */
  static readonly version: string = version;

  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    slotAssignment: 'manual',
  };

  static override properties: PropertyDeclarations = {
    src: {},
    preset: {},
    lang: {reflect: true},
    debug: {type: Boolean},
    person: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
    plan: {attribute: false, noAccessor: true},
  };

  /** Address of a plan in JSON. */
  declare src: string;
  /** Name of a plan that comes with the package: `sciatica`. */
  declare preset: string;
  /** Language of our words; without it the plan’s, then the page’s. */
  declare lang: string;
  /** Shows the editor what is wrong in the plan; on a local page it is always shown. */
  declare debug: boolean;
  /** Who is drawn: `ana`, `ben`, `chi`, `dev`, `eva` or `sol`. */
  declare person: Person;
  /** Level of the first heading, 1–6. */
  declare headingLevel: number;

  readonly #source: PlanSource;
  readonly #placeHolder = new PlaceHolder(this);
  #origin: HTMLElement = this;
  #plan: Plan | undefined;
  #issues: readonly PlanIssue[] = [];
  #locale: Locale | undefined;
  #notice: Notice = 'none';
  /** What was found last; its words may still be on their way. */
  #newest: {readonly plan: Plan; readonly notice: Notice} | undefined;

  constructor() {
    super();
    this.src = '';
    this.preset = '';
    this.debug = false;
    this.person = 'ana';
    this.headingLevel = DEFAULT_LEVEL;
    const receiver: PlanReceiver = {
      planRead: (plan) => this.#take(plan),
      planAwaited: () => this.#notify('loading'),
      planRefused: (findings, input) => this.#fail(findings, input),
      planMissing: () => this.#reportMissing(),
    };
    this.#source = new PlanSource(this, receiver);
    new FallbackSlot(this);
  }

  // The part of the page that holds the plan: another one where this element was made for it.
  get origin(): HTMLElement {
    return this.#origin;
  }
  set origin(origin: HTMLElement) {
    this.#origin = origin;
    if (!this.isConnected) return;
    this.#source.disconnect();
    this.#source.connect();
  }

  /** The plan: give an object or JSON text; reads back the plan as it was understood. */
  get plan(): Plan | undefined {
    return this.#plan;
  }
  set plan(plan: unknown) {
    this.#source.give(plan);
  }

  /** What is wrong in the plan that was read last. */
  get issues(): readonly PlanIssue[] {
    return this.#issues;
  }

  override connectedCallback(): void {
    this.#placeHolder.measure();
    super.connectedCallback();
    this.#source.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#source.disconnect();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('src') || changed.has('preset')) this.#source.refresh();
    if (changed.has('lang') && this.#newest) this.#showAgain(this.#newest.plan);
  }

  /** The view of a plan that can be shown. */
  protected abstract renderPlan(scene: Scene): TemplateResult;

  /** A new plan is about to be rendered. */
  protected abstract planChanged(plan: Plan): void;

  protected override render(): TemplateResult {
    const locale = this.#locale ?? localeOf('en')!;
    const {language, messages} = locale;
    const plan = this.#plan;
    const planLanguage = plan?.lang ?? language;
    const {scene} = this;
    const words = this.#noticeWords(messages);
    const isEditor = this.debug || LOCAL_HOSTS.includes(location.hostname);
    return html`<div class=${this.#placeHolder.isHolding ? 'held' : nothing}>
      <div
        class="frame"
        part="frame"
        lang=${language}
        dir=${directionOf(planLanguage)}
        @keydown=${ignoreRepeat}
      >
        ${scene ? this.renderPlan(scene) : nothing}
        <p class="notice" part="notice" role="status" ?hidden=${!words} .textContent=${words}></p>
        ${isEditor && this.#issues.length ? renderIssues(this.#issues) : nothing}
      </div>
      ${plan ? this.#placeHolder.render() : html`<slot></slot>`}
    </div>`;
  }

  /** What views need to know; `undefined` until there is a plan. */
  protected get scene(): Scene | undefined {
    const plan = this.#plan;
    const locale = this.#locale ?? localeOf('en')!;
    if (!plan) return undefined;
    const planLanguage = plan.lang ?? locale.language;
    const lang = isSameLanguage(planLanguage, locale.language) ? nothing : planLanguage;
    return {plan, locale, lang, level: this.#level(), person: this.person};
  }

  #level(): number {
    const level = Math.trunc(this.headingLevel);
    return level >= 1 && level <= 6 ? level : DEFAULT_LEVEL;
  }

  #noticeWords(messages: Messages): string {
    const notice = this.#notice;
    const hasOwnText = !this.#plan && hasReadableContent(this.origin);
    if (notice === 'none' || (notice === 'loading' && (hasOwnText || this.#plan))) return '';
    return notice === 'failed' && hasOwnText ? messages.failedWithText : messages[notice];
  }

  #take({plan, findings, input}: ReadPlan): void {
    // Frameworks give the same plan as a new object whenever they render.
    const last = this.#newest?.plan;
    const isSame = last && JSON.stringify(last) === JSON.stringify(plan);
    void this.#show(isSame ? last : plan!, findings.some(isError) ? 'incomplete' : 'none');
    void this.#tell(findings, input);
  }

  /** In another language. */
  #showAgain(plan: Plan): void {
    void this.#show(plan, plan === this.#plan ? this.#notice : this.#newest!.notice);
  }

  async #show(plan: Plan, notice: Notice): Promise<void> {
    const newest = {plan, notice};
    this.#newest = newest;
    const language = this.#languageFor(plan);
    const locale = localeOf(language) ?? (await loadLocale(language));
    if (this.#newest !== newest) return;
    // While the words were on their way, another language may have been set.
    if (this.#languageFor(plan) !== language) return this.#show(plan, notice);
    const isNew = plan !== this.#plan;
    if (!this.#plan) this.#placeHolder.hold();
    this.#locale = locale;
    this.#plan = plan;
    if (isNew) this.planChanged(plan);
    this.#notify(notice);
    if (!isNew) return;
    await this.updateComplete;
    if (this.#plan === plan) this.dispatchEvent(new PlanLoadEvent(plan));
  }

  #languageFor(plan: Plan): string {
    return supportedLanguage(this.lang || plan.lang || closestLanguage(this));
  }

  #fail(findings: readonly Finding[], input?: unknown): void {
    this.#notify(this.#plan ? 'outdated' : 'failed');
    void this.#tell(findings, input);
  }

  #reportMissing(): void {
    if (this.#plan) return;
    // The page's own text is better than any word of ours about what is missing.
    if (hasReadableContent(this.origin)) void this.#tell([NO_PLAN]);
    else this.#fail([NO_PLAN]);
  }

  /** Tells the editor what is wrong, in sentences that are loaded only now. */
  async #tell(findings: readonly Finding[], input?: unknown): Promise<void> {
    this.#issues = findings.map(withoutSentence);
    if (!findings.length) return;
    const told = this.#issues;
    const issues = await explained(findings, input);
    if (this.#issues !== told) return;
    this.#issues = issues;
    console.warn(issuesAsText(this.localName, issues), this);
    this.requestUpdate();
    if (findings.some(isError)) this.dispatchEvent(new PlanErrorEvent(issues));
  }

  #notify(notice: Notice): void {
    this.#notice = notice;
    this.requestUpdate();
    if (!this.#locale) void this.#findWords();
  }

  /** The words for a notice that comes before any plan. */
  async #findWords(): Promise<void> {
    const locale = await loadLocale(supportedLanguage(this.lang || closestLanguage(this)));
    this.#locale ??= locale;
    this.requestUpdate();
  }
}

function isError({severity}: Finding): boolean {
  return severity === 'error';
}

function withoutSentence({severity, path, problem}: Finding): PlanIssue {
  return {severity, path, message: problem.what};
}

async function explained(
  findings: readonly Finding[],
  input: unknown,
): Promise<readonly PlanIssue[]> {
  try {
    return (await import('../plan/explain.js')).explain(findings, input);
  } catch {
    // The sentences lie in a file beside the script; without it, the bare facts must do.
    return findings.map(withoutSentence);
  }
}

// A key that is held down would open and close a routine several times a second.
function ignoreRepeat(event: KeyboardEvent): void {
  const isButton = event.composedPath()[0] instanceof HTMLButtonElement;
  if (event.repeat && event.key === 'Enter' && isButton) event.preventDefault();
}

function isSameLanguage(a: string, b: string): boolean {
  return a.split('-')[0]!.toLowerCase() === b.split('-')[0]!.toLowerCase();
}
