const PLAIN_NAME = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;

/** The path of a field: `dose` and `sets` give `dose.sets`; an odd name is quoted in brackets. */
export function fieldPath(parent: string, name: string): string {
  if (!PLAIN_NAME.test(name)) return `${parent}["${name.slice(0, 40)}"]`;
  return parent ? `${parent}.${name}` : name;
}

/** The path of an entry in a list: `steps` and `2` give `steps[2]`. */
export function indexPath(parent: string, index: number): string {
  return `${parent}[${index}]`;
}
