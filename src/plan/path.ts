const PLAIN_NAME = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;

/** No field of ours has a longer name; more of a stranger's would only fill the message. */
const MAX_NAME = 40;

/** The path of a field: `dose` and `sets` give `dose.sets`; an odd name is quoted in brackets. */
export function fieldPath(parent: string, name: string): string {
  if (name.length > MAX_NAME || !PLAIN_NAME.test(name)) {
    return `${parent}["${name.slice(0, MAX_NAME)}"]`;
  }
  return parent ? `${parent}.${name}` : name;
}

/** The path of an entry in a list: `steps` and `2` give `steps[2]`. */
export function indexPath(parent: string, index: number): string {
  return `${parent}[${index}]`;
}
