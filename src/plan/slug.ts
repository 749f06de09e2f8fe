const ACCENTS = /\p{M}+/gu;
const BREAKS = /[^\p{L}\p{N}]+/gu;

/** An id made from a name in any script: “Knee-to-chest stretch” gives `knee-to-chest-stretch`. */
export function slug(name: string): string {
  const plain = name.normalize('NFKD').replace(ACCENTS, '').toLowerCase();
  return plain.replace(BREAKS, ' ').trim().replaceAll(' ', '-');
}
