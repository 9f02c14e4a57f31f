/** The tokens of this run of the program. Memory only, and gone when it ends. */
const tokens = new Map<string, string>();
/** More codes than any platform has. Above that codes have no token. */
const MOST = 1_000_000;
let run: string | undefined;

/** How {@link sameCode} writes a token: the run, and the number of the code. */
export const TOKEN = /^[0-9a-f]{12}-\d{1,7}$/;

/** The part of a token that names the run which made it. */
export const runOf = (token: string): string => token.slice(0, 12);

/**
 * A token that is the same for equal codes, as long as one run of the program reads them. It is no function of the code, so
 * nobody can try codes against it. Tokens of two runs say nothing of each other. Undefined if there are too many codes.
 */
export function sameCode(code: string): string | undefined {
  const known = tokens.get(code);
  if (known !== undefined) return known;
  if (tokens.size >= MOST) return undefined;
  // At first use, because some platforms forbid randomness at import.
  run ??= [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const token = `${run}-${tokens.size}`;
  tokens.set(code, token);
  return token;
}
