/** Longest address that becomes a link. */
const MAX_ADDRESS = 2000;

/**
 * The address if it is safe to follow, else `undefined`: http, https and mailto, written out, without white space, control
 * characters, signs that turn the direction, or what could end an attribute. Everything else stays text: `javascript:`, `data:`, `file:`, relative ones.
 */
export function safeHref(address: string): string | undefined {
  if (address.length > MAX_ADDRESS || !/^[!#-;=?-_a-z~¡-￿]+$/i.test(address)) return undefined;
  if (/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/.test(address)) return undefined;
  const isWeb = /^https?:\/\/[^/?#@:]/i.test(address) && !/^https?:\/\/[^/?#]*@/i.test(address);
  return isWeb || /^mailto:[^@\s?]+@[^@\s?]+(\?[^\s]*)?$/i.test(address) ? address : undefined;
}

/** For images: https only, so that a page that is served safely stays so. */
export function safeImage(address: string): string | undefined {
  return /^https:/i.test(address) ? safeHref(address) : undefined;
}
