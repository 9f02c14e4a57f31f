import { isAscii } from "./ascii.js";

/**
 * An e-mail address as two platforms may both write it: lower case, with the domain in ASCII. `null` if it is no address.
 * Rooms and shared lines often have a word in its place.
 */
export function emailKey(address: string | null): string | null {
  if (address === null) return null;
  const isPlain = isAscii(address);
  const text = (isPlain ? address.trim() : address.trim().normalize("NFC")).toLowerCase();
  const at = text.lastIndexOf("@");
  if (at < 1 || at === text.length - 1) return null;
  if (isPlain && !text.endsWith(".")) return text;
  const domain = text.slice(at + 1).replace(/\.$/, "");
  if (isAscii(domain)) return `${text.slice(0, at)}@${domain}`;
  return `${text.slice(0, at)}@${inAscii(domain) ?? domain}`;
}

/** `münchen.example` as `xn--mnchen-3ya.example`. Undefined if it is no domain. */
const inAscii = (domain: string): string | undefined => hostOf(`http://${domain}`);

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}

/** An address without its tag: `jane@acme.example` of `jane+desk@acme.example`. Undefined if it has none. */
export function withoutTag(email: string): string | undefined {
  const [plus, at] = [email.indexOf("+"), email.lastIndexOf("@")];
  return plus < 1 || plus > at ? undefined : email.slice(0, plus) + email.slice(at);
}
