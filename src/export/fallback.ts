import {loadLocale} from '../locale/messages.js';
import type {Plan} from '../plan/plan.js';
import {fallbackHtml, type Detail} from './fallback-html.js';

/** How to write a plan as text. */
export interface FallbackOptions {
  /** Level of the plan’s name among the headings of the page, 1–4; 2 without it. */
  readonly level?: number;
  /** `full`, without it; `short` and `brief` leave out more, never a step, a dose or an emergency sign. */
  readonly detail?: Detail;
}

/** A plan as plain HTML in its own language: headings, paragraphs and lists, which every filter keeps. */
export async function fallbackOf(plan: Plan, options: FallbackOptions = {}): Promise<string> {
  const {messages: words} = await loadLocale(plan.lang ?? 'en');
  return fallbackHtml(plan, {...options, words});
}
