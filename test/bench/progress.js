/** Not on the standard output: the report goes there. */
export function progress(what) {
  process.stderr.write(`measuring: ${what}\n`);
}
