import { base64url } from "./base64.js";

/** Web Crypto. Browsers leave `subtle` out on a page from plain http. */
function webCrypto(): typeof globalThis.crypto {
  const { crypto } = globalThis as Partial<typeof globalThis>;
  if (!crypto?.subtle) {
    throw new TypeError("PKCE needs Web Crypto: serve the page by https or from localhost, or run Node 20 or newer");
  }
  return crypto;
}

/**
 * 32 random bytes in base64url. They are 43 characters, the fewest that a code verifier may have (RFC 7636, section 4.1). They are
 * as hard to guess as an S256 challenge can be.
 */
export const randomWord = (): string => base64url(webCrypto().getRandomValues(new Uint8Array(32)));

/** The S256 code challenge of a verifier (RFC 7636, section 4.2). */
export async function codeChallenge(codeVerifier: string): Promise<string> {
  const hash = await webCrypto().subtle.digest("SHA-256", new TextEncoder().encode(codeVerifier));
  return base64url(new Uint8Array(hash));
}
