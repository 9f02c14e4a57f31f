/** No secret is longer. */
export const MOST_BYTES = 65_536;

/** The text of a secret. Another one would be refused at the login, which may lock the account. @throws Error with a few words */
export function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Error("gave text that is not UTF-8");
  }
}

export const tooMuch = (): Error => new Error(`gave more than ${MOST_BYTES} bytes`);
