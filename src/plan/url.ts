const PAGE_SCHEMES = ['https:', 'http:'];
const CONTACT_SCHEMES = [...PAGE_SCHEMES, 'tel:', 'mailto:'];

/** Stands for the page that embeds us, so that a relative address can be judged without one. */
const SOME_PAGE = 'https://page.invalid/';

/** Control characters, odd blanks and backslashes: browsers drop or turn them, so what is checked would not be what opens. */
// oxlint-disable-next-line no-control-regex -- they are what we look for
const DECEIVING = /[\u0000-\u001f\u007f-\u00a0\\]/;

/** True for an address that a picture, a video or a plan may be loaded from. */
export function isMediaUrl(address: string): boolean {
  return hasScheme(address, PAGE_SCHEMES);
}

/** True for an address that a link may lead to: a page, a telephone number or a mailbox. */
export function isLinkUrl(address: string): boolean {
  return hasScheme(address, CONTACT_SCHEMES);
}

/** The address made absolute, or as it was where that is not possible. */
export function absoluteUrl(address: string, base: string): string {
  return parse(address, base)?.href ?? address;
}

// We allow and never forbid: a list of bad schemes is never complete.
function hasScheme(address: string, allowed: readonly string[]): boolean {
  const url = DECEIVING.test(address) ? undefined : parse(address, SOME_PAGE);
  return url !== undefined && allowed.includes(url.protocol);
}

function parse(address: string, base: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
