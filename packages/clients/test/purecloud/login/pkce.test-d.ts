import { expectTypeOf, test } from "vitest";
import { createOdinClient } from "../../../src/odin/index.js";
import type { UserTokens } from "../../../src/purecloud/index.js";
import {
  authorizationCode,
  createPureCloudClient,
  readRedirect,
  startAuthorization,
} from "../../../src/purecloud/index.js";

const app = { clientId: "i", redirectUri: "https://app.example/", region: "eu_west_1" } as const;
declare const tokens: UserTokens;

test("what one step gives is what the next one takes", async () => {
  const { url, ...pending } = await startAuthorization(app);
  expectTypeOf(url).toBeString();
  const code = readRedirect(url, pending);
  expectTypeOf(code).toEqualTypeOf<string | undefined>();
  // @ts-expect-error there may be no code
  authorizationCode({ ...app, ...pending, code });
  if (code)
    createPureCloudClient({ ...app, auth: authorizationCode({ ...app, ...pending, code, onTokens: () => {} }) });
  authorizationCode({ ...app, ...tokens, onTokens: async () => {} });
  authorizationCode({ ...app, refreshToken: "r" });
});

test("options that do not fit do not compile", () => {
  // @ts-expect-error it is eu_west_1
  startAuthorization({ ...app, region: "eu-west-1" });
  // @ts-expect-error a prompt is a login
  startAuthorization({ ...app, prompt: "none" });
  // @ts-expect-error the verifier is required
  authorizationCode({ ...app, code: "c" });
  // @ts-expect-error a code or stored tokens
  authorizationCode({ ...app, code: "c", codeVerifier: "v", refreshToken: "r" });
  // @ts-expect-error clientId is required
  authorizationCode({ refreshToken: "r" });
  // @ts-expect-error it is PureCloud's
  createOdinClient({ baseUrl: "https://x.example", auth: authorizationCode({ ...app, refreshToken: "r" }) });
});
