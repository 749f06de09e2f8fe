/** The text without the mark that some editors put first; places in it are counted without the mark. */
export function withoutByteOrderMark(text: string): string {
  return text.replace(/^\ufeff/, '');
}
