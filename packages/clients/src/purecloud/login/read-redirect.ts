import { ApiAuthError } from "../../core/errors/errors.js";

/** Characters of the platform's own words that an error keeps. */
const WORDS = 300;

/**
 * Reads the authorization code in the URL that the user came back with. Give it to `authorizationCode` immediately, because it
 * is good once and for a short time. Remove it from the address bar (`history.replaceState`).
 *
 * Source: RFC 6749, sections 4.1.2 and 10.12.
 * @param url the whole URL, such as `location.href`
 * @param started with the `state` that `startAuthorization` gave. Without it, no redirect is accepted
 * @returns the code, or undefined if the URL has neither `code` nor `error`, so it is not the redirect of an authorization
 * @throws ApiAuthError (status 0) if the redirect does not answer the authorization that was started, or says that it failed.
 * Then `body.error` holds OAuth's error code, such as `access_denied`
 * @throws TypeError if `url` is not a URL
 */
export function readRedirect(
  url: string | URL,
  { state }: { readonly state?: string | null | undefined },
): string | undefined {
  const { href, searchParams: query } = parse(url);
  const code = query.get("code");
  const error = query.get("error");
  if (code === null && error === null) return undefined;

  const refuse = (why: string, body?: Readonly<Record<string, string>>) => {
    const details = { api: "purecloud", operation: "authorize", method: "GET", body } as const;
    return new ApiAuthError(`purecloud authorize: ${why}`, { ...details, url: href.replace(/[?#].*/s, "") });
  };
  if (!state || query.getAll("state").join() !== state) {
    // This check is first, because someone else may have made the redirect up. None of it is used. Only a known kind of word is shown.
    const says = error !== null && /^[a-z_]{1,40}$/.test(error) ? ` (it says ${error})` : "";
    throw refuse(`the redirect does not answer the authorization that was started here${says}. Start another`);
  }
  if (error !== null) {
    const words = { error, error_description: query.get("error_description") ?? "" };
    for (const name of ["error", "error_description"] as const) words[name] = plain(words[name]);
    throw refuse([words.error, words.error_description].filter(Boolean).join(": "), words);
  }
  if (!code || query.getAll("code").length > 1) throw refuse("the redirect holds no code, or several. Start another");
  return code;
}

/** Ordinary words only. A text with a value in it, or with a word as long as a token, may hold a secret. */
const plain = (text: string): string => (/=|\S{20}/.test(text) ? "" : text.slice(0, WORDS).replace(/\p{Cc}/gu, " "));

function parse(url: string | URL): URL {
  try {
    return new URL(url);
  } catch {
    // Not quoted, nor with a cause that quotes it, because it may hold a code.
    throw new TypeError("readRedirect: give the whole URL, such as location.href");
  }
}
