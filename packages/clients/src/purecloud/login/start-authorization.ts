import { hostOf } from "../hosts.js";
import type { Region } from "../regions.js";
import { codeChallenge, randomWord } from "./pkce.js";

/** Options of `startAuthorization`. `region` or `loginUrl` is required. */
export interface AuthorizationOptions {
  /** Id of an OAuth client of the grant type "Code Authorization". */
  readonly clientId: string;
  /** Where the platform sends the user back to. It is exactly one of those that the OAuth client is registered with. */
  readonly redirectUri: string;
  /** The organisation's region. */
  readonly region?: Region | undefined;
  /** The login host. It takes precedence over the region's. */
  readonly loginUrl?: string | undefined;
  /** Scopes to request, separated by spaces. @default those of the OAuth client */
  readonly scope?: string | undefined;
  /** Comes back with the redirect, and proves that the redirect answers this start. Nobody may be able to guess it. @default random */
  readonly state?: string | undefined;
  /** Short name of the organisation, together with `provider`. Then the user does not choose how to log in. */
  readonly org?: string | undefined;
  /** Who logs the user in, such as `okta` or `adfs`, together with `org`. */
  readonly provider?: string | undefined;
  /** Id of another organisation that trusts the user's, to log in to that one. */
  readonly target?: string | undefined;
  /** E-mail address of the user, name of the organisation, or both (`email:organisation`), to fill in for them. */
  readonly loginHint?: string | undefined;
  /** Makes the user log in even if the browser remembers them. */
  readonly prompt?: "login" | undefined;
}

/** An authorization that has been started. */
export interface StartedAuthorization {
  /** Where to send the user: `{login host}/oauth/authorize` with its query. It holds no secret. */
  readonly url: string;
  /** A secret, for `authorizationCode` when the user is back. Keep it where only this user's session can read it. */
  readonly codeVerifier: string;
  /** For `readRedirect`. Keep it with the verifier. */
  readonly state: string;
}

/**
 * Starts the authorization code grant with PKCE (RFC 7636, S256). It makes the URL to send the user to, and what must be kept
 * until they are back. It sends nothing, and works with any Web Crypto: in browsers, workers and Node.
 *
 * Sources: RFC 6749, section 4.1.1. From `org` on, the platform's own JavaScript SDK, 262.0.0.
 * @throws TypeError if an option is missing or wrong, and on a page from plain http, where browsers have no Web Crypto
 */
export async function startAuthorization(options: AuthorizationOptions): Promise<StartedAuthorization> {
  const { region, loginUrl, clientId, redirectUri, state = randomWord(), ...wishes } = options ?? {};
  const { scope, org, provider, target, loginHint, prompt } = wishes;
  const search = new URLSearchParams({ response_type: "code" });
  const named = { clientId, redirectUri, state, scope, org, provider, target, loginHint, prompt };
  for (const [name, value] of Object.entries(named)) {
    if (value === undefined && name !== "clientId" && name !== "redirectUri") continue;
    if (typeof value !== "string" || value === "") {
      throw new TypeError(`startAuthorization: ${name} must be a string that is not empty`);
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

/** It is sent unchanged, because the platform compares it letter by letter. */
function isWhole(url: string): boolean {
  try {
    return new URL(url).href !== "" && !url.includes("#");
  } catch {
    return false;
  }
}
