/** A piece of a text as people read it. */
export type Block =
  | {readonly kind: 'heading'; readonly level: number; readonly text: string}
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly Item[]}
  | {readonly kind: 'image'; readonly src: string; readonly alt: string};

/** An item of a list; its name is what stands before a colon or a dash. */
interface Item {
  readonly text: string;
  readonly name?: string | undefined;
  readonly description?: string | undefined;
}

/** A line in bold above a text is a heading to those who read it. */
const LINE_LEVEL = 7;
const LONGEST_NAME = 80;
const MOST_WORDS = 12;
const SEPARATOR = /^([^:]+?)\s*(?::|\s[–—-])\s+(\S[^]*)$/;
const SILENT = 'script, style, template, noscript, textarea, nav, button, form';

/** The blocks of an element, one after the other, whatever boxes they stand in. */
export function blocksIn(element: Element): Block[] {
  const blocks: Block[] = [];
  let loose: string[] = [];
  const flush = (): void => {
    const text = tidy(loose.join(''));
    if (text) blocks.push({kind: 'text', text});
    loose = [];
  };
  for (const node of element.childNodes) {
    if (node instanceof Text) loose.push(node.data);
    else if (!(node instanceof Element) || node.matches(SILENT)) continue;
    else if (isInline(node)) loose.push(node.localName === 'br' ? '\n' : (node.textContent ?? ''));
    else {
      flush();
      blocks.push(...blocksOf(node));
    }
  }
  flush();
  return blocks;
}

function blocksOf(element: Element): Block[] {
  const name = element.localName;
  const text = tidy(element.textContent ?? '');
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level ?? ['summary', 'dt', 'legend'].includes(name)) {
    return text ? [{kind: 'heading', level: Number(level ?? LINE_LEVEL), text}] : [];
  }
  if (name === 'ul' || name === 'ol') return [list(element, name === 'ol')];
  if (name === 'img') return imageOf(element);
  if (name === 'p') return paragraph(element, text);
  return blocksIn(element);
}

function paragraph(element: Element, text: string): Block[] {
  const images = [...element.querySelectorAll('img')].flatMap(imageOf);
  if (!text) return images;
  const bold = tidy(
    element.querySelector(':scope > :is(strong, b):first-child')?.textContent ?? '',
  );
  const isHeading = bold === text && text.length <= LONGEST_NAME;
  const block: Block = isHeading
    ? {kind: 'heading', level: LINE_LEVEL, text: text.replace(/:$/, '')}
    : {kind: 'text', text};
  return [...images, block];
}

function list(element: Element, isOrdered: boolean): Block {
  const items = [...element.children].flatMap((child) => {
    const nested = child.querySelector('ul, ol');
    if (!nested) return [itemOf(child)];
    const own = [...child.childNodes].filter((node) => !node.contains(nested));
    const text = tidy(own.map((node) => node.textContent ?? '').join(' '));
    const inner = [...nested.children].map((one) => itemOf(one).text);
    return [named(child, [text, ...inner].join(' '))];
  });
  return {kind: 'list', isOrdered, items: items.filter(({text}) => text)};
}

function itemOf(element: Element): Item {
  return named(element, tidy(element.textContent ?? ''));
}

/** “**Name:** what to do”, “Name: what to do” or “Name – what to do”. */
function named(element: Element, text: string): Item {
  const bold = tidy(element.querySelector('strong, b')?.textContent ?? '');
  if (bold && bold !== text && text.startsWith(bold) && isName(bold)) {
    const description = text.slice(bold.length).replace(/^[\s:–—.-]+/, '');
    return {text, name: bold.replace(/[\s:.–—-]+$/, ''), description};
  }
  const [, name, description] = SEPARATOR.exec(text) ?? [];
  return name && isName(name) ? {text, name, description} : {text};
}

function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && text.split(' ').length <= MOST_WORDS;
}

function imageOf(image: Element): Block[] {
  const src = image.getAttribute('src') ?? '';
  const alt = tidy(image.getAttribute('alt') ?? '');
  return src && alt ? [{kind: 'image', src, alt}] : [];
}

function isInline(element: Element): boolean {
  return /^(?:a|abbr|b|bdi|bdo|br|cite|code|em|i|kbd|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/.test(
    element.localName,
  );
}

function tidy(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
