const ENDED = /[.!?:…。！？]\p{Pe}?$/u;

/** A text with a full stop, unless it ends with a mark of its own; empty where there is none. */
export function asSentence(text = ''): string {
  return !text || ENDED.test(text) ? text : `${text}.`;
}

/** Words that lead to a list. */
export function asLead(words: string): string {
  const start = words.slice(0, 1).toUpperCase() + words.slice(1);
  return !words || ENDED.test(words) ? start : `${start}:`;
}
