import {expect, waitUntil} from '@open-wc/testing';
import '../../src/define.js';
import type {ExerciseCard, ExercisePlan} from '../../src/element.js';

/** What the browser reports during a test, and the place on the page that the test may fill. */
export interface Page {
  /** A landmark with a heading, new for each test. */
  readonly main: HTMLElement;
  /** What the Content Security Policy has stopped; a test that expects some takes them out. */
  readonly violations: SecurityPolicyViolationEvent[];
  /** Uncaught errors and rejections. */
  readonly errors: string[];
  /** What was written to the console as a warning. */
  readonly warnings: string[];
}

const consoleWarn = console.warn;
const fixed = {lang: 'en', title: 'A page of a clinic'};

/**
 * Gives each test of a file a page of its own, and fails the test where the browser reports anything:
 * an uncaught error, a rejection, a violation of the policy, or a warning by Lit.
 */
export function watchPage(): Page {
  const page = {
    main: document.createElement('main'),
    violations: [] as SecurityPolicyViolationEvent[],
    errors: [] as string[],
    warnings: [] as string[],
  };
  const onViolation = (event: SecurityPolicyViolationEvent) => page.violations.push(event);
  const onError = (event: ErrorEvent) => page.errors.push(event.message);
  const onRejection = (event: PromiseRejectionEvent) => page.errors.push(`${event.reason}`);

  beforeEach(() => {
    document.documentElement.lang = fixed.lang;
    document.title = fixed.title;
    page.main = document.createElement('main');
    page.main.append(make('h1', {}, 'Exercises'));
    document.body.append(page.main);
    for (const list of [page.violations, page.errors, page.warnings]) list.length = 0;
    document.addEventListener('securitypolicyviolation', onViolation);
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
    console.warn = (...parts: unknown[]) => page.warnings.push(parts.map(String).join(' '));
  });

  afterEach(function (this: Mocha.Context) {
    page.main.remove();
    console.warn = consoleWarn;
    document.removeEventListener('securitypolicyviolation', onViolation);
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
    const reports = [
      ...page.violations.map((event) => `${event.violatedDirective} ${event.blockedURI}`),
      ...page.errors,
      ...page.warnings.filter((warning) => warning.includes('lit.dev/msg')),
    ];
    expect(reports, `reports during “${this.currentTest?.fullTitle()}”`).to.be.empty;
  });
  return page;
}

/** An element with attributes and children. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes))
    element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}

interface Policy {
  createScript(text: string): string;
  createHTML(text: string): string;
}

// A host that fills a data block by script, or writes HTML, needs such a policy too.
const policy = (
  globalThis as unknown as {trustedTypes: {createPolicy(name: string, rules: Policy): Policy}}
).trustedTypes.createPolicy('page', {createScript: (text) => text, createHTML: (text) => text});

/** The parts of a page that is written as HTML. */
export function htmlParts(html: string): Node[] {
  const template = make('template');
  template.innerHTML = policy.createHTML(html);
  return [...document.importNode(template.content, true).childNodes];
}

/** Puts text into a script with data, as a page's own script does it. */
export function write(script: HTMLScriptElement, text: string): void {
  script.textContent = policy.createScript(text);
}

/** The script with a plan that an editor pastes into the element. */
export function dataScript(text: string): HTMLScriptElement {
  const script = make('script', {type: 'application/json'});
  write(script, text);
  return script;
}

/** An `<exercise-plan>` on the page that shows this plan. */
export async function showPlan(
  page: Page,
  plan: unknown,
  attributes: Record<string, string> = {},
): Promise<ExercisePlan> {
  return shown(page, make('exercise-plan', attributes), plan);
}

/** An `<exercise-card>` on the page that shows the plan's exercise. */
export async function showCard(
  page: Page,
  plan: unknown,
  attributes: Record<string, string> = {},
): Promise<ExerciseCard> {
  return shown(page, make('exercise-card', attributes), plan);
}

async function shown<Element extends ExercisePlan | ExerciseCard>(
  page: Page,
  element: Element,
  plan: unknown,
): Promise<Element> {
  const loaded = once(element, 'plan-load');
  element.plan = plan;
  page.main.append(element);
  await loaded;
  await element.updateComplete;
  return element;
}

/** The next event of a type. */
export function once<Type extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: Type,
): Promise<HTMLElementEventMap[Type]> {
  return new Promise((resolve) => {
    target.addEventListener(type, (event) => resolve(event as HTMLElementEventMap[Type]), {
      once: true,
    });
  });
}

/** A list that grows with every event of these types, written as “routine-open morning”. */
export function record(target: EventTarget, ...types: string[]): string[] {
  const events: string[] = [];
  for (const type of types) {
    target.addEventListener(type, (event) => {
      const {routineId, exerciseId} = event as {routineId?: string; exerciseId?: string} & Event;
      events.push([type, routineId ?? exerciseId].filter(Boolean).join(' '));
    });
  }
  return events;
}

/** Waits until it is so; the test fails with the message where it never is. */
export function until(isSo: () => boolean, message: string): Promise<void> {
  return waitUntil(isSo, message, {interval: 10, timeout: 6_000}) as Promise<void>;
}

/** The browser has painted what was due. */
export async function painted(): Promise<void> {
  for (let i = 0; i < 2; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
}
