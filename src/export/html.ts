/** A text as HTML, in an element or in an attribute with double quotes. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
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

/** A paragraph in bold; nothing where there is no text. */
export function bold(text: string | undefined): string[] {
  return text ? [`<p><strong>${oneLine(text)}</strong></p>`] : [];
}

/** Line breaks would become paragraphs of their own, in Markdown and in WordPress. */
function oneLine(text: string): string {
  return escaped(text.replace(/\s+/g, ' ').trim());
}
