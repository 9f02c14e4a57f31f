/** What a token stands for. It is the front of the token, so a reader knows what was there. */
export type TokenKind =
  | "person"
  | "user"
  | "mail"
  | "number"
  | "extension"
  | "device"
  | "line"
  | "mac"
  | "group"
  | "department"
  | "division"
  | "role"
  | "queue"
  | "skill"
  | "place"
  | "station"
  | "organisation"
  | "audit"
  | "id"
  | "text";

/** The HMAC-SHA-256 of a text with the key of a tenant. */
export type Digest = (text: string) => Uint8Array;

/** Makes a token of a text. The same text always has the same one. */
export type Tokens = (kind: TokenKind, text: string) => string;

/** In lower case, because the platforms compare many texts without case. Without letters that look like digits. */
const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
/** Fifty bits. In a million texts, two share a token in one of 2,000 audits. */
const LENGTH = 10;
/** Texts such as a department come again and again. */
const MOST_KEPT = 50_000;

/** Tokens of one key. Upper and lower case, and blanks at the ends, make no difference. */
export function tokensBy(digest: Digest): Tokens {
  const kept = new Map<string, string>();
  return (kind, text) => {
    const folded = text.trim().toLowerCase();
    if (folded === "") return "";
    const known = kept.get(folded);
    const letters = known ?? lettersOf(digest(folded));
    if (known === undefined) {
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(folded, letters);
    }
    return `${kind}-${letters}`;
  };
}

const lettersOf = (bytes: Uint8Array): string =>
  Array.from({ length: LENGTH }, (_, at) => LETTERS[(bytes[at] ?? 0) % LETTERS.length]).join("");
