import { describe, expect, test, vi } from "vitest";
import { json, serve } from "../helpers/kit.js";
import {
  accessToken,
  clientCredentials,
  createOdinClient,
  createPureCloudClient,
  passwordLogin,
  regions,
} from "../helpers/public.js";

const auth = accessToken("t");
const credentials = clientCredentials({ clientId: "i", clientSecret: "s" });

/** The URLs that a client asks for. */
const observe = () => {
  const urls: string[] = [];
  const fetch = async (url: unknown) => {
    urls.push(String(url));
    return Response.json({ access_token: "t", token: "t" });
  };
  return { urls, fetch: fetch as typeof globalThis.fetch };
};

describe("PureCloud hosts", () => {
  test("there are 18 regions, and hosts follow from them", async () => {
    expect(Object.keys(regions)).toHaveLength(18);
    expect(new Set(Object.values(regions)).size).toBe(18);
    const { urls, fetch } = observe();
    for (const region of ["eu_west_1", "us_west_2"] as const) {
      await createPureCloudClient({ region, auth: credentials, fetch }).request("GET", "/api/v2/x");
    }
    expect(urls).toEqual([
      "https://login.mypurecloud.ie/oauth/token",
      "https://api.mypurecloud.ie/api/v2/x",
      "https://login.usw2.pure.cloud/oauth/token",
      "https://api.usw2.pure.cloud/api/v2/x",
    ]);
  });

  test("baseUrl and loginUrl go before the region's, each by itself; a gateway may have a path", async () => {
    const { urls, fetch } = observe();
    const gateway = "https://gateway.example/genesys/";
    await createPureCloudClient({ region: "eu_west_1", baseUrl: gateway, auth: credentials, fetch }).request(
      "GET",
      "/api/v2/x",
    );
    await createPureCloudClient({ region: "eu_west_1", loginUrl: gateway, auth: credentials, fetch }).request(
      "GET",
      "/api/v2/x",
    );
    expect(urls).toEqual([
      "https://login.mypurecloud.ie/oauth/token",
      "https://gateway.example/genesys/api/v2/x",
      "https://gateway.example/genesys/oauth/token",
      "https://api.mypurecloud.ie/api/v2/x",
    ]);
  });

  test("baseUrl alone does with a token that one has", async () => {
    const { urls, fetch } = observe();
    await createPureCloudClient({ baseUrl: "http://127.0.0.1:8", auth, fetch }).request("GET", "/api/v2/x");
    expect(urls).toEqual(["http://127.0.0.1:8/api/v2/x"]);
  });
});

describe("Odin hosts", () => {
  test.each([
    "https://t.odinapi.net",
    "https://t.odinapi.net/",
    "https://t.odinapi.net/api/v2",
    "https://t.odinapi.net/api/v2//",
  ])("%s", async (baseUrl) => {
    const { urls, fetch } = observe();
    await createOdinClient({ baseUrl, auth: passwordLogin({ username: "u", password: "p" }), fetch }).request(
      "GET",
      "/api/v2/x",
    );
    expect(urls).toEqual(["https://t.odinapi.net/api/v2/auth/token", "https://t.odinapi.net/api/v2/x"]);
  });
});

describe("wrong options are TypeErrors of one line", () => {
  const purecloud = createPureCloudClient as (options?: unknown) => unknown;
  const odin = createOdinClient as (options?: unknown) => unknown;
  test.each<[() => unknown, RegExp]>([
    [() => purecloud(), /auth is required: clientCredentials/],
    [() => purecloud({ region: "eu_west_1" }), /auth is required: clientCredentials/],
    [() => purecloud({ region: "eu_west_1", auth: "token" }), /auth is required/],
    [
      () => purecloud({ region: "eu_west_1", auth: passwordLogin({ username: "u", password: "p" }) }),
      /auth is required: clientC/,
    ],
    [() => purecloud({ auth }), /region or baseUrl is required/],
    [() => purecloud({ region: "eu-west-1", auth }), /unknown region\. The regions are us_east_1, /],
    [() => purecloud({ region: "toString", auth }), /unknown region/],
    [() => purecloud({ baseUrl: "https://x.example", auth: credentials }), /region or loginUrl is required/],
    [() => purecloud({ baseUrl: "x.example", auth }), /baseUrl must be an http\(s\) URL/],
    [() => purecloud({ region: "eu_west_1", loginUrl: "ftp://x.example", auth }), /loginUrl must be/],
    [() => odin(), /auth is required: passwordLogin/],
    [() => odin({ auth }), /baseUrl must be/],
    [() => odin({ auth: credentials, baseUrl: "https://x.example" }), /auth is required: passwordLogin/],
    [() => odin({ auth, baseUrl: new URL("https://x.example") }), /baseUrl must be/],
    [() => odin({ auth, baseUrl: "https://u:p@x.example" }), /without user/],
    [() => odin({ auth, baseUrl: "https://u@x.example" }), /without user/],
    [() => odin({ auth, baseUrl: "https://x.example/?a" }), /query/],
    [() => odin({ auth, baseUrl: "https://x.example/#a" }), /fragment/],
    [() => odin({ auth, baseUrl: "https://x.example", timeoutMs: 0 }), /timeoutMs/],
    [() => odin({ auth, baseUrl: "https://x.example", timeoutMs: "5" }), /timeoutMs/],
    [() => odin({ auth, baseUrl: "https://x.example", maxResponseBytes: -1 }), /maxResponseBytes/],
    [() => odin({ auth, baseUrl: "https://x.example", fetch: 1 }), /fetch must be a function/],
  ])("%s", (make, message) => {
    expect(make).toThrow(expect.objectContaining({ name: "TypeError", message: expect.stringMatching(message) }));
    expect(make).not.toThrow(/\n/);
  });
});

test("the global fetch is looked up at each call, and an injected one keeps no receiver", async () => {
  const { url } = await serve((response) => json(response, {}));
  const client = createOdinClient({ baseUrl: url, auth });
  const original = globalThis.fetch;
  const receivers: unknown[] = [];
  globalThis.fetch = function (this: unknown, ...args) {
    receivers.push(this);
    return original(...args);
  };
  try {
    await client.request("GET", "/api/v2/x");
  } finally {
    globalThis.fetch = original;
  }
  await createOdinClient({ baseUrl: url, auth, fetch: original }).request("GET", "/api/v2/x");
  expect(receivers).toEqual([undefined]);
});

test("browsers keep their own user agent, unless one is asked for", async () => {
  const sent: unknown[] = [];
  const fetch = (async (_: unknown, init: RequestInit) => {
    sent.push((init.headers as Record<string, string>)["user-agent"]);
    return Response.json({});
  }) as typeof globalThis.fetch;
  const navigator = Object.getOwnPropertyDescriptor(globalThis, "navigator");
  Object.defineProperty(globalThis, "navigator", { value: { userAgent: "Mozilla/5.0 (X)" }, configurable: true });
  try {
    for (const options of [{}, { userAgent: "mine/1" }]) {
      await createOdinClient({ baseUrl: "https://x.example", auth, fetch, ...options }).request("GET", "/api/v2/x");
    }
  } finally {
    if (navigator) Object.defineProperty(globalThis, "navigator", navigator);
  }
  expect(sent).toEqual([undefined, "mine/1"]);
});

describe("a host that is reached without encryption", () => {
  /** What a client warns of when it is made. */
  const warnings = async (make: () => unknown): Promise<string[]> => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    make();
    // The part that warns is loaded late.
    await Promise.all([import("../../src/odin/explain.js"), import("../../src/purecloud/explain.js")]);
    await new Promise(setImmediate);
    const lines = warn.mock.calls.map(([line]) => String(line));
    warn.mockRestore();
    return lines;
  };
  const why = (api: string, url: string) =>
    `${api}: ${url} is not encrypted, so others can read passwords and tokens. Use https://`;

  test.each([
    "http://pbx.example",
    "http://10.0.0.7:8080",
    "http://localhost.evil.example",
    "http://127.evil.example",
    "http://[::2]",
  ])("is warned of, once a client: %s", async (url) => {
    const login = passwordLogin({ username: "u", password: "p" });
    expect(await warnings(() => createOdinClient({ baseUrl: `${url}/api/v2`, auth: login }))).toEqual([
      why("odin", url),
    ]);
    const hosts = [{ baseUrl: url }, { region: "eu_west_1", loginUrl: url }, { baseUrl: url, loginUrl: url }] as const;
    for (const host of hosts)
      expect(await warnings(() => createPureCloudClient({ ...host, auth }))).toEqual([why("purecloud", url)]);
  });

  test.each([
    "https://pbx.example",
    "http://localhost:1",
    "http://api.localhost",
    "http://127.1.2.3:80",
    "http://[::1]:1",
  ])("is not one that is encrypted or on this machine: %s", async (url) => {
    const make = () => [
      createOdinClient({ baseUrl: url, auth }),
      createPureCloudClient({ baseUrl: url, loginUrl: url, auth: credentials }),
    ];
    expect(await warnings(make)).toEqual([]);
  });
});
