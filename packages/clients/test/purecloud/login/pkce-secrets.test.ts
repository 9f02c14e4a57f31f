import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { codeChallenge } from "../../../src/purecloud/login/pkce.js";
import { APP, authorizationServer, read } from "../../helpers/authorization-server.js";
import { json, rejection, type Seen, serve } from "../../helpers/kit.js";
import { formsOf, printed } from "../../helpers/printed.js";
import { authorizationCode, createPureCloudClient, startAuthorization } from "../../helpers/public.js";

const canary = {
  code: "canary-code/1+f=ü",
  codeVerifier: "canary-verifier-0123456789-abcdefghij_~.ABCDE",
  refreshToken: "canary-refresh +/=é",
  accessToken: "canary-access-8842",
  clientSecret: "canary-client-secret-é",
};
const basic = Buffer.from(`${APP.clientId}:${canary.clientSecret}`).toString("base64");
const forms = [
  ...formsOf([...Object.values(canary), basic]),
  ...Object.values(canary).map((value) => `${new URLSearchParams({ value })}`.slice(6)),
];
const expectClean = (text: string) => {
  for (const form of forms) expect(text).not.toContain(form);
};

const { code, codeVerifier, refreshToken, clientSecret, accessToken } = canary;
const grants = {
  "a code": { ...APP, code, codeVerifier },
  "a code and a secret": { ...APP, code, codeVerifier, clientSecret },
  "a refresh token": { ...APP, refreshToken },
  "stored tokens, and a secret": { ...APP, accessToken, refreshToken, clientSecret, expiresAt: 1 },
};

/** Echoes all that it gets, in several ways. */
const echoOf = ({ headers, body }: Seen) => ({
  message: `${headers.authorization} and ${body} and ${decodeURIComponent(body.replaceAll("+", " "))}`,
  form: Object.fromEntries(new URLSearchParams(body)),
  basic: Buffer.from(headers.authorization?.slice("Basic ".length) ?? "", "base64").toString(),
  values: [...new URLSearchParams(body).values()].join(),
});
const answers: ((seen: Seen) => string)[] = [
  (seen) => JSON.stringify({ error: "no", ...echoOf(seen) }),
  (seen) => JSON.stringify({ error: echoOf(seen).values, error_description: echoOf(seen).message }),
  (seen) => `{"access_token":"${accessToken}","refresh_token":"${refreshToken}","x":"${echoOf(seen).message}`,
  (seen) => `<html>${JSON.stringify(echoOf(seen))}`,
];

describe.each(Object.entries(grants))("%s", (_, grant) => {
  test.each([200, 302, 400, 401, 403, 429, 500])(
    "is in no error where a host that answers %i says it back",
    async (status) => {
      for (const answer of answers) {
        const { url } = await serve((response, seen) => response.writeHead(status).end(answer(seen)));
        const auth = authorizationCode(grant);
        const client = createPureCloudClient({ baseUrl: url, loginUrl: url, auth, retry: false });
        for (const _ of [1, 2]) expectClean(printed(await rejection(read(client))));
      }
    },
  );

  test("is in no error where nobody answers, or fetch throws what it was given", async () => {
    const { url } = await serve(() => {});
    const throwing = (input: unknown, init: unknown) =>
      Promise.reject(Object.assign(new Error(`cannot send ${JSON.stringify(init)} to ${input}`), { request: init }));
    for (const [loginUrl, fetch] of [[url], ["http://127.0.0.1:1"], [url, throwing as never]] as const) {
      const auth = authorizationCode(grant);
      const client = createPureCloudClient({ baseUrl: url, loginUrl, auth, fetch, timeoutMs: 40, retry: false });
      expectClean(printed(await rejection(read(client))));
    }
  });

  test("is on no Auth and on no client", () => {
    const auth = authorizationCode({ ...grant, onTokens: () => {} });
    const client = createPureCloudClient({ region: "eu_west_1", auth });
    const shown = inspect([auth, client], { depth: Infinity, showHidden: true, getters: true });
    expectClean(`${shown}${JSON.stringify(auth)}${auth}`);
  });
});

test("hooks observe exchange and renewal, and no secret", async () => {
  const events: unknown[] = [];
  const push = (event: unknown) => void events.push(event);
  const hooks = { onRequest: push, onResponse: push, onRetry: push, onRateLimit: push };
  const faults: number[] = [];
  const { client, signIn, endTokens, forms: sent } = await authorizationServer({ faults });
  const { code: fresh, codeVerifier: verifier } = await signIn();
  const tokens: string[] = [];
  const auth = authorizationCode({
    ...{ ...APP, code: fresh, codeVerifier: verifier },
    onTokens: (all) => void tokens.push(all.accessToken, all.refreshToken ?? ""),
  });
  const purecloud = client(auth, { hooks });
  await read(purecloud);
  endTokens();
  faults.push(503);
  await read(purecloud);
  expect(sent()).toHaveLength(3);
  expect(events.filter((event) => (event as { operation: string }).operation === "login")).toHaveLength(7);
  for (const secret of [fresh, verifier, ...tokens]) {
    expect(secret.length).toBeGreaterThan(20);
    expect(inspect(events, { depth: Infinity })).not.toContain(secret);
  }
});

test("the URL of an authorization holds the challenge, not the verifier", async () => {
  const { url, codeVerifier: verifier } = await startAuthorization({ ...APP, region: "eu_west_1" });
  expect(url).toContain(await codeChallenge(verifier));
  expect(decodeURIComponent(url)).not.toContain(verifier);
});

test("a token host that answers with tokens which no header can carry", async () => {
  const bad = { access_token: `${accessToken}\n`, refresh_token: refreshToken };
  const { url } = await serve((response) => json(response, bad));
  const auth = authorizationCode({ ...APP, code, codeVerifier });
  const client = createPureCloudClient({ baseUrl: url, loginUrl: url, auth, retry: false });
  for (const _ of [1, 2]) expectClean(printed(await rejection(read(client))));
});

test.each([
  `access_token: ${accessToken}\nrefresh_token: ${refreshToken}`,
  `{'access_token': '${accessToken}', 'refresh_token': '${refreshToken}'}`,
  `signedIn({access_token: "${accessToken}"})`,
  `<input name="access_token" value="${accessToken}">`,
])("a token host that says in another way than JSON which tokens it has given: %s", async (answer) => {
  const { url } = await serve((response) => response.writeHead(200, { "content-type": "text/html" }).end(answer));
  const auth = authorizationCode({ ...APP, refreshToken: "an-older-one" });
  const client = createPureCloudClient({ baseUrl: url, loginUrl: url, auth, retry: false });
  const error = await rejection(read(client));
  expect(error).toMatchObject({ name: "ApiDecodeError", operation: "login", contentType: "text/html" });
  expectClean(printed(error));
});
