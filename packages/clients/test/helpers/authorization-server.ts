import { createHash, randomUUID } from "node:crypto";
import type { ServerResponse } from "node:http";
import { json, type Seen, serve } from "./kit.js";
import {
  authorizationCode,
  createPureCloudClient,
  readRedirect,
  startAuthorization,
  type UserTokens,
} from "./public.js";

export const APP = { clientId: "the-client", redirectUri: "https://app.example/back?from=login" } as const;

/** A fault of a token request. It is a status, no connection, or an answer that is lost after the server has acted. */
export type Fault = number | "unreached" | "answer-lost";

interface Settings {
  /** The client's secret. A public client has none. */
  secret?: string;
  /** Whether tokens come with a refresh token. @default true */
  refresh?: boolean;
  /** Whether each refresh gives another refresh token, and the one before is good no longer. @default true */
  rotate?: boolean;
  /** For how many seconds the first, second, ... access token is good, as it says. They are good until they are ended. @default a day */
  expiresIn?: (count: number) => number;
  faults?: Fault[];
  /** Whether the API takes a good token. @default true */
  accepts?: () => boolean;
}

/**
 * A small authorization server and API in one, after RFC 6749 and 7636. It consents immediately. It checks each code against its
 * challenge, client and redirect, and accepts it a single time. It ends a whole family of tokens when a code or a rotated refresh
 * token is used again.
 */
export async function authorizationServer(settings: Settings = {}) {
  const {
    secret,
    refresh = true,
    rotate = true,
    expiresIn = () => 86_400,
    faults = [],
    accepts = () => true,
  } = settings;
  const codes = new Map<string, { challenge: string; redirectUri: string; family: string; used: boolean }>();
  const refreshTokens = new Map<string, { family: string; used: boolean }>();
  const accessTokens = new Map<string, { family: string }>();
  const endedFamilies = new Set<string>();
  let count = 0;

  const refuse = (response: ServerResponse, error: string, status = 400) =>
    json(response, { error, description: `${error} it is` }, status);

  const authorize = (response: ServerResponse, query: URLSearchParams) => {
    const [challenge, redirectUri] = [query.get("code_challenge") ?? "", query.get("redirect_uri") ?? ""];
    const asked = [query.get("response_type"), query.get("client_id"), redirectUri, query.get("code_challenge_method")];
    if (String(asked) !== String(["code", APP.clientId, APP.redirectUri, "S256"]) || challenge.length !== 43) {
      return refuse(response, "invalid_request");
    }
    const code = `code-${randomUUID()}`;
    codes.set(code, { challenge, redirectUri, family: randomUUID(), used: false });
    const back = new URL(redirectUri);
    back.searchParams.set("code", code);
    back.searchParams.set("state", query.get("state") ?? "");
    response.writeHead(302, { location: back.href }).end();
  };

  const grant = (family: string, keep?: string) => {
    count += 1;
    const token = `access-${count}-${randomUUID()}`;
    accessTokens.set(token, { family });
    const next = keep ?? `refresh-${count}-${randomUUID()}`;
    refreshTokens.set(next, { family, used: false });
    const more = refresh && keep === undefined ? { refresh_token: next } : {};
    return { access_token: token, token_type: "bearer", expires_in: expiresIn(count), ...more };
  };

  /** What a token request is answered with: tokens, or OAuth's word for the refusal. */
  const exchange = ({ headers, body }: Seen): object | string => {
    const form = new URLSearchParams(body);
    const basic = `Basic ${Buffer.from(`${APP.clientId}:${secret}`).toString("base64")}`;
    const isClient =
      secret === undefined
        ? form.get("client_id") === APP.clientId && headers.authorization === undefined
        : headers.authorization === basic && !form.has("client_id");
    if (!isClient || headers["content-type"] !== "application/x-www-form-urlencoded") return "invalid_client";
    if (form.get("grant_type") === "authorization_code") {
      const code = codes.get(form.get("code") ?? "");
      const proof = createHash("sha256")
        .update(form.get("code_verifier") ?? "")
        .digest("base64url");
      if (code?.used) endedFamilies.add(code.family);
      const isGood = code && !code.used && proof === code.challenge && form.get("redirect_uri") === code.redirectUri;
      if (code) code.used = true;
      return isGood ? grant(code.family) : "invalid_grant";
    }
    if (form.get("grant_type") !== "refresh_token") return "unsupported_grant_type";
    const sent = form.get("refresh_token") ?? "";
    const held = refreshTokens.get(sent);
    if (held?.used) endedFamilies.add(held.family);
    if (!held || endedFamilies.has(held.family)) return "invalid_grant";
    held.used = rotate;
    return grant(held.family, rotate ? undefined : sent);
  };

  const { url, requests } = await serve((response, seen) => {
    const { pathname, searchParams } = new URL(seen.url, "http://x");
    if (pathname === "/oauth/authorize") return authorize(response, searchParams);
    if (pathname === "/oauth/token") {
      const fault = faults.shift();
      if (typeof fault === "number") return json(response, { error: "server_error" }, fault, { "retry-after": "0" });
      if (fault === "unreached") return response.destroy();
      const answer = exchange(seen);
      if (fault === "answer-lost") return response.destroy();
      return typeof answer === "string" ? refuse(response, answer) : json(response, answer);
    }
    const token = seen.headers.authorization?.slice("Bearer ".length) ?? "";
    const held = accessTokens.get(token);
    const isGood = held && !endedFamilies.has(held.family) && accepts();
    return json(response, { token }, isGood ? 200 : 401);
  });

  const of = (path: string) => requests.filter((seen) => seen.url.startsWith(path));
  return {
    url,
    requests,
    /** The forms of the token requests. */
    forms: () => of("/oauth/token").map(({ body }) => Object.fromEntries(new URLSearchParams(body))),
    /** Their grants. */
    grants: () => of("/oauth/token").map(({ body }) => new URLSearchParams(body).get("grant_type")),
    /** The calls of the API. */
    calls: () => of("/api"),
    /** Refuses the access tokens that are out from now on. */
    endTokens: () => accessTokens.clear(),
    /** Logs a user in, as a browser would do it. */
    async signIn() {
      const { url: start, codeVerifier, state } = await startAuthorization({ ...APP, loginUrl: url });
      const back = (await fetch(start, { redirect: "manual" })).headers.get("location") ?? "";
      return { codeVerifier, state, back, code: readRedirect(back, { state }) ?? "" };
    },
    client: (auth: ReturnType<typeof authorizationCode>, options: object = {}) =>
      createPureCloudClient({ baseUrl: url, loginUrl: url, auth, rateLimit: false, ...options }),
  };
}

/** One call, by any client. */
export const read = (client: { request(method: "GET", path: string): Promise<unknown> }) =>
  client.request("GET", "/api/v2/x") as Promise<{ token: string }>;

/** A server, a user who has logged in there, and what `onTokens` gets. */
export const signedIn = async (settings: Settings = {}) => {
  const server = await authorizationServer(settings);
  const { code, codeVerifier } = await server.signIn();
  const reported: UserTokens[] = [];
  const auth = authorizationCode({
    ...{ ...APP, ...(settings.secret ? { clientSecret: settings.secret } : {}) },
    ...{ code, codeVerifier, onTokens: (tokens: UserTokens) => void reported.push(tokens) },
  });
  return { ...server, auth, reported };
};

/** How often a refresh token was sent. */
export const refreshes = (grants: () => (string | null)[]) =>
  grants().filter((grant) => grant === "refresh_token").length;
