import { describe, expect, inject, test } from "vitest";
import { observe } from "./contract/observe.js";
import { odinCases } from "./contract/odin.cases.js";
import { placeholdersLeft } from "./contract/placeholders.js";
import { purecloudCases } from "./contract/purecloud.cases.js";
import { readSpec } from "./contract/spec.js";
import { rejection } from "./helpers/kit.js";
import {
  type Api,
  ApiAuthError,
  ApiError,
  ApiNotFoundError,
  ApiRateLimitError,
  accessToken,
  authorizationCode,
  type CallOptions,
  clientCredentials,
  createOdinClient,
  createPureCloudClient,
  passwordLogin,
} from "./helpers/public.js";

const auth = accessToken("example-token-not-a-secret");
/** The contract is about single requests. */
const plain = { retry: false, rateLimit: false } as const;
const clients = {
  odin: (fetch: typeof globalThis.fetch) =>
    createOdinClient({ baseUrl: inject("odinPrismUrl"), auth, fetch, ...plain }),
  purecloud: (fetch: typeof globalThis.fetch) =>
    createPureCloudClient({ baseUrl: inject("purecloudPrismUrl"), auth, fetch, ...plain }),
};
type AnyCase = (typeof odinCases)[number] | (typeof purecloudCases)[number];
const platforms: { api: Api; cases: readonly AnyCase[]; inFull: readonly string[]; auth: readonly string[] }[] = [
  {
    api: "odin",
    cases: odinCases,
    inFull: ["getUser", "getUserPortalPasscode", "putUserServices", "getGroupUserAudit", "getGroups"],
    auth: ["login", "refreshToken", "logout", "putAuthTokenPassword"],
  },
  {
    api: "purecloud",
    cases: purecloudCases,
    inFull: ["getUser", "patchUser", "putUserCallforwarding", "patchUserGeolocation", "getUserTrustors"],
    auth: ["postOauthToken"],
  },
];

test("each placeholder that pnpm endpoint wrote is filled in", () => {
  expect(placeholdersLeft()).toEqual([]);
});

describe.each(platforms)("$api", ({ api, cases, inFull, auth: authOperations }) => {
  const spec = readSpec(api);

  /** Calls an operation as its case says, and asks Prism for one answer. */
  const call = (entry: AnyCase, prefer: string) => {
    const { fetch, seen } = observe();
    const methods = clients[api](fetch) as unknown as Record<
      string,
      (params: unknown, options: CallOptions) => Promise<unknown>
    >;
    const method = methods[entry.operation];
    if (method === undefined) throw new Error(`${api} has no method ${entry.operation}`);
    return { result: method(entry.params, { headers: { Prefer: prefer } }), seen };
  };

  test("every operation of the spec is called, and nothing else", () => {
    const called = new Set<string>([...cases.map(({ operation }) => operation), ...authOperations]);
    expect([...called].sort()).toEqual([...spec.operationIds].sort());
    expect([...authOperations].sort()).toEqual([...spec.authOperationIds].sort());
    expect(new Set(inFull).size).toBeGreaterThanOrEqual(5);
  });

  test.each(cases)("$operation sends $expects.method $expects.url and gives $example", async (entry) => {
    const { result, seen } = call(
      entry,
      entry.example === undefined ? "" : spec.preferenceFor(entry.operation, entry.example),
    );
    const expected = entry.example === undefined ? undefined : spec.example(entry.operation, entry.example);
    expect(await result).toEqual(expected);
    expect(seen).toHaveLength(1);
    const { method, url, body, headers } = seen[0] ?? {};
    expect({ method, url, body }).toEqual({ body: Object(entry.params).body, ...entry.expects });
    expect(headers?.get("authorization")).toBe("Bearer example-token-not-a-secret");
  });

  const states = cases.flatMap((entry, index) => {
    const isFirst = cases.findIndex(({ operation }) => operation === entry.operation) === index;
    const declared = spec.errors(entry.operation);
    if (!isFirst) return [];
    const one = declared.find(({ status }) => status === 404) ?? declared[0];
    const chosen = inFull.includes(entry.operation) ? declared : one === undefined ? [] : [one];
    return chosen.map((state) => ({ entry, operation: entry.operation, ...state }));
  });

  test("every operation declares an error, and some are tried in full", () => {
    expect([...new Set<string>(states.map(({ operation }) => operation))].sort()).toEqual(
      [...new Set<string>(cases.map(({ operation }) => operation))].sort(),
    );
    for (const operation of inFull) {
      expect(states.filter((state) => state.operation === operation).length).toBeGreaterThanOrEqual(8);
    }
  });

  test.each(states)("$operation answered $status $name", async ({ entry, operation, status, name, value }) => {
    const { result, seen } = call(entry, `code=${status}, example=${name}`);
    const error = (await rejection(result)) as ApiError;
    const classes: Record<number, unknown> = {
      401: ApiAuthError,
      403: ApiAuthError,
      404: ApiNotFoundError,
      429: ApiRateLimitError,
    };
    expect(error.constructor).toBe(classes[status] ?? ApiError);
    expect(error).toMatchObject({ api, operation, status });
    expect(error.body).toEqual(value);
    const answered = seen[0]?.answered;
    if (api === "purecloud") {
      expect(answered?.get("inin-correlation-id")).toMatch(/^[\da-f-]{36}$/);
      expect(error.correlationId).toBe(answered?.get("inin-correlation-id"));
      expect(error.message).toContain((value as { code: string }).code);
    }
    if (error instanceof ApiRateLimitError && answered?.get("retry-after")) {
      expect(error.retryAfterMs).toBe(Number(answered.get("retry-after")) * 1000);
    }
    expect(error.retryable).toBe([408, 429, 500, 503, 504].includes(status));
  });
});

/** A fetch that asks Prism for one answer, because a login accepts no headers from the caller. */
const preferring =
  (fetch: typeof globalThis.fetch, prefer: string): typeof globalThis.fetch =>
  (input, init) =>
    fetch(input, { ...init, headers: { ...(init?.headers as Record<string, string>), Prefer: prefer } });

describe("token operations, through the helpers that use them", () => {
  const odinUrl = () => inject("odinPrismUrl");
  const purecloudUrl = () => inject("purecloudPrismUrl");

  test("login", async () => {
    const { fetch, seen } = observe();
    const login = passwordLogin({ username: "rollcall.admin@parkbenchsolutions.com", password: "example-password" });
    await createOdinClient({ baseUrl: odinUrl(), auth: login, fetch }).getSession();
    expect(seen[0]).toMatchObject({
      method: "POST",
      url: "/api/v2/auth/token",
      body: { username: "rollcall.admin@parkbenchsolutions.com", password: "example-password" },
    });
    const { token } = readSpec("odin").example("login", "default") as { token: string };
    expect(seen[1]?.headers.get("authorization")).toBe(`Bearer ${token}`);
  });

  test("refreshToken and logout, by path", async () => {
    const { fetch, seen } = observe();
    const odin = createOdinClient({ baseUrl: odinUrl(), auth, fetch });
    const body = { token: "example-token-not-a-secret" };
    const spec = readSpec("odin");
    expect(await odin.request("PUT", "/api/v2/auth/token")).toEqual(spec.example("refreshToken", "default"));
    expect(await odin.request("POST", "/api/v2/auth/token/logout", { body })).toEqual(
      spec.example("logout", "default"),
    );
    expect(seen.map(({ method, url, body: sent }) => [method, url, sent])).toEqual([
      ["PUT", "/api/v2/auth/token", undefined],
      ["POST", "/api/v2/auth/token/logout", body],
    ]);
  });

  test.each(readSpec("odin").errors("login"))("login refused with $status $name", async ({ status, name, value }) => {
    const { fetch, seen } = observe();
    const refusing = preferring(fetch, `code=${status}, example=${name}`);
    const login = passwordLogin({ username: "rollcall.admin@parkbenchsolutions.com", password: "example-password" });
    const client = createOdinClient({ baseUrl: odinUrl(), auth: login, fetch: refusing, ...plain });
    expect(await rejection(client.getSession())).toMatchObject({
      ...{ status, operation: "login" },
      // The platform's sentences may hold what was sent.
      body: typeof value === "object" ? { status } : undefined,
    });
    expect(seen.map(({ method, url }) => [method, url])).toEqual([["POST", "/api/v2/auth/token"]]);
  });

  const byPath = [
    { operation: "refreshToken", method: "PUT", path: "/api/v2/auth/token", init: {} },
    {
      operation: "logout",
      method: "POST",
      path: "/api/v2/auth/token/logout",
      init: { body: { token: "example-token-not-a-secret" } },
    },
  ] as const;
  const refusals = byPath.flatMap((one) =>
    readSpec("odin")
      .errors(one.operation)
      .map((state) => ({ ...one, ...state })),
  );
  test.each(refusals)("$operation refused with $status $name", async ({ method, path, init, status, name, value }) => {
    const { fetch } = observe();
    const client = createOdinClient({ baseUrl: odinUrl(), auth, fetch, ...plain });
    const headers = { Prefer: `code=${status}, example=${name}` };
    const error = await rejection(client.request(method, path, { ...init, headers }));
    expect(error).toBeInstanceOf(status === 401 || status === 403 ? ApiAuthError : ApiError);
    expect(error).toMatchObject({ status, body: value });
  });

  test("postOauthToken", async () => {
    const { fetch, seen } = observe();
    const credentials = clientCredentials({ clientId: "id", clientSecret: "example-secret" });
    await createPureCloudClient({
      baseUrl: purecloudUrl(),
      loginUrl: purecloudUrl(),
      auth: credentials,
      fetch,
    }).getUsersMe();
    expect(seen[0]).toMatchObject({ method: "POST", url: "/oauth/token", body: "grant_type=client_credentials" });
    const { access_token: token } = readSpec("purecloud").example("postOauthToken", "default") as {
      access_token: string;
    };
    expect(seen[1]?.headers.get("authorization")).toBe(`Bearer ${token}`);
  });

  const app = { clientId: "id", redirectUri: "https://app.parkbenchsolutions.com/callback" };
  const code = { ...app, code: "example-code", codeVerifier: "example-verifier-0123456789-0123456789-abcd" };
  const user = (login: ReturnType<typeof authorizationCode>, fetch: typeof globalThis.fetch) =>
    createPureCloudClient({ baseUrl: purecloudUrl(), loginUrl: purecloudUrl(), auth: login, fetch, ...plain });

  test.each([undefined, "example-secret"])("postOauthToken, for a user (secret: %s)", async (clientSecret) => {
    const { fetch, seen } = observe();
    const answered = readSpec("purecloud").example("postOauthToken", "refreshable") as Record<string, string>;
    let refreshToken = "";
    const onTokens = (tokens: { refreshToken?: string | undefined }) => {
      refreshToken = tokens.refreshToken ?? "";
    };
    const preferred: typeof fetch = (input, init) =>
      (String(input).endsWith("/oauth/token") ? preferring(fetch, "example=refreshable") : fetch)(input, init);
    const form = (index: number) => Object.fromEntries(new URLSearchParams(String(seen[index]?.body)));
    const id = clientSecret === undefined ? { client_id: "id" } : {};

    await user(authorizationCode({ ...code, clientSecret, onTokens }), preferred).getUsersMe();
    expect(refreshToken).toBe(answered.refresh_token);
    expect(form(0)).toEqual({
      ...{ grant_type: "authorization_code", code: code.code, code_verifier: code.codeVerifier, ...id },
      redirect_uri: app.redirectUri,
    });
    expect(seen[1]?.headers.get("authorization")).toBe(`Bearer ${answered.access_token}`);

    await user(authorizationCode({ ...app, clientSecret, refreshToken }), preferred).getUsersMe();
    expect(form(2)).toEqual({ grant_type: "refresh_token", refresh_token: refreshToken, ...id });
    for (const index of [0, 2]) {
      const basic = seen[index]?.headers.get("authorization") ?? undefined;
      expect(basic).toBe(clientSecret && `Basic ${btoa(`id:${clientSecret}`)}`);
    }
  });

  test("postOauthToken refuses a code", async () => {
    const { fetch, seen } = observe();
    const client = user(authorizationCode(code), preferring(fetch, "code=400, example=invalid-grant"));
    const declared = readSpec("purecloud").errors("postOauthToken");
    const { value } = declared.find(({ name }) => name === "invalid-grant") ?? { value: {} };
    const { error } = value as { error: string };
    expect(await rejection(client.getUsersMe())).toMatchObject({ name: "ApiAuthError", status: 400, body: { error } });
    expect(seen).toHaveLength(1);
  });

  test.each([
    { code: 400, name: "invalid-request" },
    { code: 401, name: "invalid-client" },
    { code: 429, name: "rate-limit" },
  ])("postOauthToken refused with $code", async ({ code, name }) => {
    const { fetch, seen } = observe();
    const refusing = preferring(fetch, `code=${code}, example=${name}`);
    const credentials = clientCredentials({ clientId: "id", clientSecret: "example-secret" });
    const client = createPureCloudClient({
      baseUrl: purecloudUrl(),
      loginUrl: purecloudUrl(),
      auth: credentials,
      fetch: refusing,
      ...plain,
    });
    const error = await rejection(client.getUsersMe());
    const declared = readSpec("purecloud").errors("postOauthToken");
    const value = declared.find((state) => state.status === code && state.name === name)?.value;
    const { error: word } = value as { error?: string };
    const body = word?.includes("_") ? { error: word } : { status: code };
    expect(error).toMatchObject({ status: code, operation: "login", body });
    expect(seen).toHaveLength(1);
  });
});
