/**
 * Letters that mean something to HTML, and those that begin something in the engines that a page may
 * come from: shortcodes of WordPress, variables of Liquid and HubL.
 */
const MEANINGFUL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '[': '&#91;',
  '{': '&#123;',
};

/**
 * A text as HTML, in an element or in an attribute with double quotes.
 *
 * Square brackets, too: to WordPress, `[gallery]` is a shortcode wherever it stands.
 */
export function escaped(text: string): string {
  return text.replace(/[&<>"[{]/g, (letter) => MEANINGFUL[letter]!);
}

/** An element that holds a text; nothing where there is none. */
export function tag(name: string, text: string | undefined): string[] {
  return text ? [`<${name}>${oneLine(text)}</${name}>`] : [];
}

/** A list of texts; nothing where there is none. */
export function list(name: 'ol' | 'ul', texts: readonly string[] = []): string[] {
  if (!texts.length) return [];
  return [`<${name}>`, ...texts.flatMap((text) => tag('li', text)), `</${name}>`];
}

/** A paragraph that begins with a label in bold. */
export function labelled(label: string, text: string | undefined): string[] {
  return text ? [`<p><strong>${oneLine(label)}:</strong> ${oneLine(text)}</p>`] : [];
}

/** A list of texts after a label in bold. */
export function labelledList(label: string, texts: readonly string[] = []): string[] {
  return texts.length ? [...bold(`${label}:`), ...list('ul', texts)] : [];
}

/** A paragraph in bold; nothing where there is no text. */
export function bold(text: string | undefined): string[] {
  return text ? [`<p><strong>${oneLine(text)}</strong></p>`] : [];
}

/** Line breaks would become paragraphs of their own, in Markdown and in WordPress. */
function oneLine(text: string): string {
  return escaped(text.replace(/\s+/g, ' ').trim());
}
