import {
  authorizationCode,
  createPureCloudClientWith,
  type Region,
  readRedirect,
  startAuthorization,
  type UserTokens,
} from "@rollcall/clients/purecloud";
import {
  getGroupMembers,
  getGroups,
  getUsersMe,
  getUsersPresencesPurecloudBulk,
} from "@rollcall/clients/purecloud/operations";

// A bundler drops all operations that are not here.
const operations = { getGroupMembers, getGroups, getUsersMe, getUsersPresencesPurecloudBulk };

/** The client of the page. It acts as the user who signed in. */
export type Client = ReturnType<typeof clientOf>;

/** What the page says of its OAuth client, in the attributes of its body. */
const { clientId = "", region, baseUrl, loginUrl } = document.body.dataset;
const host = { region: region as Region | undefined, baseUrl, loginUrl };
const redirectUri = location.origin + location.pathname;

/** What the login page needs to know when the user is back, and later the tokens. Each tab has its own. */
const kept = {
  read: <T>(name: string): T | undefined => JSON.parse(sessionStorage.getItem(name) ?? "null") ?? undefined,
  write: (name: string, value: object) => sessionStorage.setItem(name, JSON.stringify(value)),
};

/** Sends the user to the login page of the platform. */
export async function signIn(): Promise<void> {
  const { url, ...started } = await startAuthorization({ clientId, redirectUri, ...host });
  kept.write("started", started);
  location.assign(url);
}

/** Forgets the tokens of this tab. */
export const signOut = (): void => sessionStorage.clear();

/**
 * The client of the user who is signed in, or has just come back from the login page. Undefined if nobody is.
 * @throws ApiAuthError if the login failed
 */
export function session(): Client | undefined {
  const { state, codeVerifier } = kept.read<{ state: string; codeVerifier: string }>("started") ?? {};
  const tokens = kept.read<UserTokens>("tokens");
  const url = location.href;
  // A code is valid once, so it must not stay in the history.
  history.replaceState(null, "", redirectUri);
  sessionStorage.removeItem("started");
  const code = readRedirect(url, { state });
  if (code !== undefined && codeVerifier) return clientOf({ code, codeVerifier, redirectUri });
  return tokens && clientOf(tokens);
}

function clientOf(grant: UserTokens | { code: string; codeVerifier: string; redirectUri: string }) {
  const auth = authorizationCode({ clientId, ...grant, onTokens: (tokens) => kept.write("tokens", tokens) });
  return createPureCloudClientWith(operations, { ...host, auth });
}
