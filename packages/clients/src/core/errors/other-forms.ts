/** Eight bytes or more in a list: `4b:6f`, `0x4b, 0x6f`, `\x4b\x6f`, `=4B=6F`, `[75, 111]`, `&#75 &#111`, `\113\157`. */
const LIST = /(?<![\da-z])(?:(?:0x|x|u\{?)?[\da-f]{1,3}[^\da-z]{1,4}){7,}(?:0x|x|u\{?)?[\da-f]{1,3}(?![\da-z])/gi;
/** Base64. Something before it may shift it by up to three characters. */
const BASE64 = /[\w+/-]{16,}/g;

function fromList(list: string, base: number): string {
  const bytes = list.split(/[^\da-f]+/i).map((digits) => Number.parseInt(digits, base));
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

/** Text in base64 is mostly ASCII, with zeros between in UTF-16. Anything else is an id or a path. */
function fromBase64(given: string, shift: number): string {
  const text = given.slice(shift).replaceAll("-", "+").replaceAll("_", "/");
  const decoded = atob(text.slice(0, text.length - (text.length % 4)));
  return /[\0 -~]{8}/.test(decoded) ? decoded : "";
}

/** Stands between texts that are searched as one. */
const BETWEEN = "\ue000\ue001";

/**
 * Masks what stands for a text that has a secret: lists of bytes, and base64 of any text, also in base64.
 * @param maskPlain masks the secrets in a text
 */
export function maskForms(text: string, maskPlain: (text: string) => string, mask: string): string {
  const replace = (rest: string, form: RegExp, decode: (found: string) => string[]) => {
    const decoded = (rest.match(form) ?? []).map((found) => decode(found).join(" ").trim());
    if (!decoded.some(Boolean)) return rest;
    // Together, because what is known of the secrets is computed in each search.
    const clean = maskPlain(decoded.join(BETWEEN)).split(BETWEEN);
    let at = 0;
    return rest.replace(form, (found) => (clean[at] === decoded[at++] ? found : mask));
  };
  const lists = replace(text, LIST, (list) => [16, 10, 8].map((base) => fromList(list, base)));
  return replace(lists, BASE64, (found) => [0, 1, 2, 3].map((shift) => fromBase64(found, shift)));
}
