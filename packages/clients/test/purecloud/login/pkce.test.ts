import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { base64url } from "../../../src/purecloud/login/base64.js";
import { codeChallenge, randomWord } from "../../../src/purecloud/login/pkce.js";
import { rejection } from "../../helpers/kit.js";
import { isApiAuthError, readRedirect, startAuthorization } from "../../helpers/public.js";

const app = { clientId: "the-client", redirectUri: "https://app.example/back?a=1", region: "eu_west_1" } as const;
const query = (url: string) => Object.fromEntries(new URL(url).searchParams);

describe("verifier and challenge", () => {
  test("RFC 7636, appendix B", async () => {
    const bytes = [
      116, 24, 223, 180, 151, 153, 224, 37, 79, 250, 96, 125, 216, 173, 187, 186, 22, 212, 37, 77, 105, 214, 191, 240,
      91, 88, 5, 88, 83, 132, 141, 121,
    ];
    const verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    expect(base64url(Uint8Array.from(bytes))).toBe(verifier);
    expect(await codeChallenge(verifier)).toBe("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
  });

  test("whatever the random bytes, a verifier has 43 characters of those that are allowed, and all its randomness", () => {
    const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 });
    const cases = fc.property(bytes, (given) => {
      const random = vi.spyOn(crypto, "getRandomValues").mockImplementationOnce((array) => {
        (array as Uint8Array).set(given);
        return array;
      });
      const verifier = randomWord();
      random.mockRestore();
      expect(verifier).toMatch(/^[A-Za-z0-9._~-]{43}$/);
      expect(Uint8Array.from(Buffer.from(verifier, "base64url"))).toEqual(given);
    });
    fc.assert(cases);
  });

  test("base64url is that of RFC 4648, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(base64url(bytes)).toBe(Buffer.from(bytes).toString("base64url"));
      }),
    );
  });

  test("without Web Crypto (a page from plain http) it says so", async () => {
    for (const missing of [{ getRandomValues: () => {} }, undefined]) {
      vi.stubGlobal("crypto", missing);
      const error = await rejection(startAuthorization(app)).finally(() => vi.unstubAllGlobals());
      expect(error).toBeInstanceOf(TypeError);
      expect(String(error)).toContain("https");
    }
  });
});

describe("startAuthorization", () => {
  test("makes the URL, with the challenge of the verifier and a random state", async () => {
    const { url, codeVerifier, state, ...rest } = await startAuthorization(app);
    expect(rest).toEqual({});
    expect(url.split("?")[0]).toBe("https://login.mypurecloud.ie/oauth/authorize");
    expect(query(url)).toEqual({
      response_type: "code",
      client_id: app.clientId,
      redirect_uri: app.redirectUri,
      code_challenge: await codeChallenge(codeVerifier),
      code_challenge_method: "S256",
      state,
    });
    expect(state).toMatch(/^[\w-]{43}$/);
    expect(url).not.toContain(codeVerifier);
    const other = await startAuthorization(app);
    expect(other.codeVerifier).not.toBe(codeVerifier);
    expect(other.state).not.toBe(state);
    expect(other.state).not.toBe(other.codeVerifier);
  });

  test("sends along what else is asked for, and nothing that is not", async () => {
    const wishes = {
      scope: "users:readonly x",
      org: "acme & co",
      provider: "okta",
      target: "t",
      prompt: "login",
    } as const;
    const { url, state } = await startAuthorization({
      ...app,
      ...wishes,
      state: "my state",
      loginHint: "j@x.example:acme",
    });
    expect(state).toBe("my state");
    expect(query(url)).toMatchObject({ ...wishes, state: "my state", login_hint: "j@x.example:acme" });
    const plain = await startAuthorization({ ...app, scope: undefined, org: undefined, provider: undefined });
    expect(Object.keys(query(plain.url)).sort()).toEqual([
      "client_id",
      "code_challenge",
      "code_challenge_method",
      "redirect_uri",
      "response_type",
      "state",
    ]);
  });

  test("loginUrl goes before the region's host; a redirect of an app is a URL too", async () => {
    const { url } = await startAuthorization({ ...app, loginUrl: "https://gateway.example/login/" });
    expect(url.split("?")[0]).toBe("https://gateway.example/login/oauth/authorize");
    const native = await startAuthorization({ ...app, redirectUri: "com.example.app:/back" });
    expect(query(native.url)).toMatchObject({ redirect_uri: "com.example.app:/back" });
  });

  const wrong: [object | undefined, RegExp][] = [
    [undefined, /clientId must be/],
    [{ ...app, clientId: "" }, /clientId must be/],
    [{ ...app, redirectUri: undefined }, /redirectUri must be/],
    [{ ...app, redirectUri: "/back" }, /whole URL/],
    [{ ...app, redirectUri: "https://app.example/#/back" }, /without #/],
    [{ ...app, state: "" }, /state must be/],
    [{ ...app, scope: ["a"] }, /scope must be/],
    [{ ...app, org: "acme" }, /org and provider go together/],
    [{ ...app, provider: "okta" }, /org and provider go together/],
    [{ ...app, region: undefined }, /region or loginUrl is required/],
    [{ ...app, region: "eu-west-1" }, /unknown region/],
    [{ ...app, loginUrl: "https://u:p@x.example" }, /loginUrl must be/],
  ];
  test.each(wrong)("%o is a TypeError", async (options, message) => {
    const error = await rejection(startAuthorization(options as never));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toMatch(message);
  });
});

describe("readRedirect", () => {
  const back = "https://app.example/back?a=1";

  test("gives the code", () => {
    expect(readRedirect(`${back}&code=a%2Bb+c&state=s%20t`, { state: "s t" })).toBe("a+b c");
    expect(readRedirect(new URL("com.example.app:/back?state=s&code=c#top"), { state: "s" })).toBe("c");
  });

  test("is undefined where the URL is no redirect, whatever is stored", () => {
    for (const state of ["s", undefined, null]) expect(readRedirect(`${back}&state=s`, { state })).toBeUndefined();
  });

  const refusal = (url: string, started: { state?: string | null | undefined } = { state: "s" }) => {
    try {
      return { result: readRedirect(url, started) };
    } catch (error) {
      return { error: error as Error & { body: unknown } };
    }
  };

  test.each([
    ["another state", "&code=the-code&state=x", "s"],
    ["no state", "&code=the-code", "s"],
    ["the state twice", "&code=the-code&state=s&state=s", "s"],
    ["a state that begins like it", "&code=the-code&state=s2", "s"],
    ["none stored", "&code=the-code&state=s", undefined],
    ["none stored, none sent", "&code=the-code", null],
    ["an empty one on both sides", "&code=the-code&state=", ""],
  ])("refuses %s", (_, search, state) => {
    const { error } = refusal(back + search, { state });
    expect(isApiAuthError(error)).toBe(true);
    expect(error).toMatchObject({ api: "purecloud", operation: "authorize", status: 0, body: undefined });
    expect(String(error)).toContain("does not answer the authorization that was started here. Start another");
    expect(error).toMatchObject({ request: { method: "GET", url: "https://app.example/back" } });
    expect(JSON.stringify(error) + error?.stack).not.toContain("the-code");
  });

  test("says what the platform said", () => {
    const { error } = refusal(`${back}&error=access_denied&error_description=The+user%0Asaid+no&state=s`);
    expect(isApiAuthError(error)).toBe(true);
    expect(error?.message).toBe("purecloud authorize: access_denied: The user said no");
    expect(error?.body).toEqual({ error: "access_denied", error_description: "The user said no" });
    expect(refusal(`${back}&error=server_error&state=s`).error?.message).toBe("purecloud authorize: server_error");
    expect(refusal(`${back}&error=${"x".repeat(9999)}&state=s`).error?.message.length).toBeLessThan(400);
  });

  test("an error that answers nobody's start is not shown, but for a word of OAuth's kind", () => {
    const made = (error: string) =>
      refusal(`${back}&error=${error}&error_description=Call+0800&state=x`).error?.message;
    expect(made("access_denied")).toContain("(it says access_denied)");
    expect(made("Call+0800")).not.toContain("0800");
  });

  test.each(["&code=&state=s", "&code=a&code=b&state=s"])("%s holds no code to use", (search) => {
    expect(isApiAuthError(refusal(back + search).error)).toBe(true);
  });

  test("what is no URL is a TypeError that does not quote it", () => {
    const { error } = refusal("/back?code=the-code&state=s");
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error?.stack) + error?.cause).not.toContain("the-code");
  });
});
