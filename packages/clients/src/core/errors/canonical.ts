/** Text in one form, however it was written. */
export interface Canonical {
  readonly text: string;
  /** Where the source of a character begins. It ends where that of the next one begins. */
  from(at: number): number;
}

/** How often text may be encoded in itself. */
const DEPTH = 4;
/** Takes the place of what was decoded. Then no other character moves. */
const FILL = "\0";
const FILLS = /\0+/g;
/** Characters that nobody sees. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
/**
 * A character as a URL, HTML, JSON or JavaScript writes it. JSON also adds backslashes, and mail adds line breaks. Here `_` is what was decoded
 * before, `h` a hexadecimal digit, and `c` a byte that continues a character.
 */
const ESCAPE = new RegExp(
  "%_[CD]hc|%_Ehcc|%_F_[0-7]ccc|%_hh|&_(?:#x?_h{1,6}|amp|lt|gt|quot|apos);|(?:\\\\_)+(?:u_hhhh|u_\\{(?:_h){1,6}_\\}|x_hh|[nrt])?|[\\r\\n\\t]"
    .replaceAll("c", "%_[89AB]h")
    .replaceAll("h", "_[\\dA-F]")
    .replaceAll("_", "\\0*"),
  "gi",
);

/**
 * Undoes what JSON, URLs, forms and HTML do to text, also if they do it several times. Line breaks and backslashes are dropped,
 * letters become small, blanks and plus signs become the same, and so do the two alphabets of base64.
 */
export function canonical(given: string): Canonical {
  let now = given.replace(UNSEEN, FILL);
  for (let depth = 0; depth < DEPTH && now.search(ESCAPE) >= 0; depth++)
    now = now.replace(ESCAPE, (found) => characterOf(found.replace(FILLS, "")).padEnd(found.length, FILL));
  const all = folded(now);
  if (!all.includes(FILL)) return { text: all, from: (at) => at };
  let text = "";
  const from: number[] = [];
  for (let at = 0; at < all.length; at++) {
    if (all[at] === FILL) continue;
    text += all[at];
    from.push(at);
  }
  return { text, from: (at) => from[at] ?? all.length };
}

/** One case, and one alphabet. */
export function folded(text: string): string {
  const small = text.toLowerCase();
  // A few letters are longer when they are small. Then each character would no longer be where it was.
  return (small.length === text.length ? small : text).replace(/[ -]/g, "+").replaceAll("_", "/");
}

/** The character that an escape stands for. Empty if it stands for none. */
function characterOf(written: string): string {
  const [, x, number, name, unit] = /^(?:&#(x?)(\w+);|&(\w+);|\\+[ux]\{?([\da-f]+))?/i.exec(written) ?? [];
  if (name) return ENTITIES[name.toLowerCase()] ?? "";
  const code = Number.parseInt(unit ?? number ?? "", unit || x ? 16 : 10);
  if (code < 0x110000) return String.fromCodePoint(code);
  try {
    return written.startsWith("%") ? decodeURIComponent(written) : "";
  } catch {
    return written; // It is no UTF-8.
  }
}
