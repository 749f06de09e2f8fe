/** Accents, vowel points and emoji styles; in other scripts than theirs such marks are letters. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f]+|\u20e3|[\ufe00-\ufe0f]/g;
const BREAKS = /[^\p{L}\p{M}\p{N}]+/gu;
/** Long enough to tell two exercises apart, short enough for an address. */
const START = /^.{0,100}/u;

/** An id made from a name in any script: “Knee-to-chest stretch” gives `knee-to-chest-stretch`. */
export function slug(name: string): string {
  const plain = name.normalize('NFKD').replace(ACCENTS, '').normalize('NFC').toLowerCase();
  const words = plain.replace(BREAKS, ' ').trim();
  return START.exec(words)![0].trim().replaceAll(' ', '-');
}
