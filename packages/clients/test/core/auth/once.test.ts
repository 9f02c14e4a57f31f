import { expect, test } from "vitest";
import { logIn } from "../../../src/core/auth/login.js";
import { json, rejection, serve } from "../../helpers/kit.js";
import { type Auth, createPureCloudClient } from "../../helpers/public.js";

/** Gets its token by one request. If that failed but was not refused, a client calls `token` again. */
const by = (once: true | undefined): Auth<"purecloud"> =>
  logIn({
    apis: { purecloud: true },
    async token({ loginUrl, send }) {
      const { access_token: token } = (await send({ url: `${loginUrl}/t`, headers: {}, secrets: [], once })) as {
        access_token: string;
      };
      return { token };
    },
  });

test.each([
  [true, 1, 0],
  [undefined, 2, 1],
] as const)("a login with once: %s and one failure is sent %i times", async (once, sent, good) => {
  let count = 0;
  const { url, requests } = await serve((response, { url: path }) => {
    if (path !== "/t") return json(response, {});
    count += 1;
    json(response, { access_token: "t" }, count === 1 ? 503 : 200, { "retry-after": "0" });
  });
  const client = createPureCloudClient({ baseUrl: url, loginUrl: url, auth: by(once), retry: { maxDelayMs: 10 } });
  const call = client.request("GET", "/api/v2/x");
  if (good) expect(await call).toEqual({});
  else expect(await rejection(call)).toMatchObject({ status: 503, operation: "login" });
  expect(requests.filter(({ url: path }) => path === "/t")).toHaveLength(sent);
});
