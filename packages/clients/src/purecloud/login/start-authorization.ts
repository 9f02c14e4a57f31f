import { hostOf } from "../hosts.js";
import type { Region } from "../regions.js";
import { codeChallenge, randomWord } from "./pkce.js";

/** Options of `startAuthorization`. `region` or `loginUrl` is required. */
export interface AuthorizationOptions {
  /** Id of an OAuth client of the grant type "Code Authorization". */
  readonly clientId: string;
  /** Where the platform sends the user back to: exactly one of those that the OAuth client is registered with. */
  readonly redirectUri: string;
  /** The organisation's region. */
  readonly region?: Region | undefined;
  /** The login host; goes before the region's. */
  readonly loginUrl?: string | undefined;
  /** Scopes to ask for, separated by spaces. @default those of the OAuth client */
  readonly scope?: string | undefined;
  /** Comes back with the redirect and proves that it answers this start: nobody may be able to guess it. @default random */
  readonly state?: string | undefined;
  /** Short name of the organisation, together with `provider`: the user is not asked how to log in. */
  readonly org?: string | undefined;
  /** Who logs the user in, such as `okta` or `adfs`; together with `org`. */
  readonly provider?: string | undefined;
  /** Id of another organisation that trusts the user's, to log in to that one. */
  readonly target?: string | undefined;
  /** E-mail address of the user, name of the organisation, or both (`email:organisation`), to fill in for them. */
  readonly loginHint?: string | undefined;
  /** Has the user log in even where the browser remembers them. */
  readonly prompt?: "login" | undefined;
}

/** An authorization that has been started. */
export interface StartedAuthorization {
  /** Where to send the user: `{login host}/oauth/authorize` with its query, in which there is no secret. */
  readonly url: string;
  /** A secret, for `authorizationCode` when the user is back. Keep it where only this user's session can read it. */
  readonly codeVerifier: string;
  /** For `readRedirect`; keep it with the verifier. */
  readonly state: string;
}

/**
 * Starts the authorization code grant with PKCE (RFC 7636, S256): makes the URL to send the user to, and what must be kept
 * until they are back. It sends nothing, and works wherever there is Web Crypto: browsers, workers, Node.
 *
 * Sources: RFC 6749, section 4.1.1; from `org` on, the platform's own JavaScript SDK, 262.0.0.
 * @throws TypeError if an option is missing or wrong; on a page from plain http, where browsers have no Web Crypto
 */
export async function startAuthorization(options: AuthorizationOptions): Promise<StartedAuthorization> {
  const { region, loginUrl, clientId, redirectUri, state = randomWord(), ...wishes } = options ?? {};
  const { scope, org, provider, target, loginHint, prompt } = wishes;
  const search = new URLSearchParams({ response_type: "code" });
  const named = { clientId, redirectUri, state, scope, org, provider, target, loginHint, prompt };
  for (const [name, value] of Object.entries(named)) {
    if (value === undefined && name !== "clientId" && name !== "redirectUri") continue;
    if (typeof value !== "string" || value === "") {
      throw new TypeError(`startAuthorization: ${name} must be a string with something in it`);
    }
    search.set(
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    );
  }
  if (!isWhole(redirectUri)) {
    throw new TypeError("startAuthorization: redirectUri must be a whole URL without #, such as https://app.example/");
  }
  if ((org === undefined) !== (provider === undefined)) {
    throw new TypeError("startAuthorization: org and provider go together");
  }
  const host = hostOf("login", "loginUrl", { region, loginUrl }, true);

  const codeVerifier = randomWord();
  search.set("code_challenge", await codeChallenge(codeVerifier));
  search.set("code_challenge_method", "S256");
  return { url: `${host}/oauth/authorize?${search}`, codeVerifier, state };
}

/** Sent as it is given, for the platform compares it letter by letter. */
function isWhole(url: string): boolean {
  try {
    return new URL(url).href !== "" && !url.includes("#");
  } catch {
    return false;
  }
}
