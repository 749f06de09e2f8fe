import {en, type Messages} from './en.js';
import {Format} from './format.js';

/** The words and the formatter of one language. */
export interface Locale {
  readonly language: string;
  readonly messages: Messages;
  readonly format: Format;
}

type Table = (format: Format) => Messages;

/** Languages that come in files of their own, loaded when a page needs them. */
const loaders: ReadonlyMap<string, () => Promise<Table>> = new Map([
  ['he', async () => (await import('./he.js')).he],
]);

const tables = new Map<string, Table>([['en', en]]);
const locales = new Map<string, Locale>();

/** A language as we know it: the tag, made canonical; `en` where it is none or not one of ours. */
export function supportedLanguage(tag: string | null | undefined): string {
  const language = canonical(tag);
  const base = baseOf(language);
  return base === 'en' || loaders.has(base) ? language : 'en';
}

/** The locale, if its words are already here. */
export function localeOf(language: string): Locale | undefined {
  const known = locales.get(language);
  const table = tables.get(baseOf(language));
  if (known || !table) return known;
  const format = new Format(supportedLanguage(language));
  const locale = {language: format.language, messages: table(format), format};
  locales.set(language, locale);
  return locale;
}

/** The locale once its words are here; English where they cannot be had. */
export async function loadLocale(tag: string): Promise<Locale> {
  const language = supportedLanguage(tag);
  const base = baseOf(language);
  try {
    const table = await loaders.get(base)?.();
    if (table) tables.set(base, table);
  } catch {
    // The file of the language is out of reach: English still helps more than nothing.
  }
  return localeOf(language) ?? localeOf('en')!;
}

function baseOf(language: string): string {
  return language.split('-')[0]!;
}

function canonical(tag: string | null | undefined): string {
  try {
    return Intl.getCanonicalLocales(tag || 'en')[0]!;
  } catch {
    return 'en';
  }
}
