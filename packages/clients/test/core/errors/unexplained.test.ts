import { describe, expect, test } from "vitest";
import { rejection, serve, testClient } from "../../helpers/kit.js";
import { printed } from "../../helpers/printed.js";
import { accessToken } from "../../helpers/public.js";

const TOKEN = "canary-token-7f3a9c";
const auth = accessToken(TOKEN);

describe("what errors have to say cannot be loaded", () => {
  const explain = () => Promise.reject(new Error(`no module, by ${TOKEN}`));

  test("class, status and what may be tried again are known all the same, and no secret is reported", async () => {
    const { url } = await serve((response, { url: asked, headers, body }) => {
      const status = Number(asked.match(/\d{3}/)?.[0]);
      const echoed = { "content-type": `x/${TOKEN}`, "inin-correlation-id": headers.authorization };
      response.writeHead(status, { ...echoed, ...(status === 299 && { "content-length": "9999" }) });
      response.write(`(no) ${headers.authorization} ${body}`, () =>
        status === 299 ? response.destroy() : response.end(),
      );
    });
    const client = testClient(url, { auth, explain });
    const kinds = [
      ["200", { name: "ApiDecodeError", retryable: true }],
      ["299", { name: "ApiDecodeError", retryable: true, cause: { code: "UND_ERR_SOCKET" } }],
      ["302", { name: "ApiError", retryable: false }],
      ["403", { name: "ApiAuthError", retryable: false, permissions: [], missing: [] }],
      ["404", { name: "ApiNotFoundError", retryable: false }],
      ["429", { name: "ApiRateLimitError", retryable: true }],
      ["503", { name: "ApiError", retryable: true }],
    ] as const;
    for (const [status, kind] of kinds) {
      const body = { password: "canary-password" };
      const error = await rejection(client.request("POST", `/api/v2/${status}?token=canary-query`, { body }));
      expect(error).toMatchObject({ ...kind, status: Number(status), body: undefined });
      expect(printed(error)).not.toContain("canary");
    }
    const { error, response } = await client.http.GET("/api/v2/things/{thingId}", {
      params: { path: { thingId: "404" } },
    });
    expect([response.status, error]).toEqual([404, expect.stringContaining("(no) ")]);
  });

  test("nor does a connection that fails show one", async () => {
    const fetch = () => Promise.reject(Object.assign(new Error(`with ${TOKEN}`), { code: "ECONNRESET", at: TOKEN }));
    const error = await rejection(testClient("http://x.example", { auth, explain, fetch }).getThing({ thingId: "1" }));
    expect(error).toMatchObject({ name: "ApiConnectionError", cause: { code: "ECONNRESET" } });
    expect(printed(error)).not.toContain("canary");
  });
});

describe("what errors have to say takes for ever to load", () => {
  const explain = () => new Promise<never>(() => {});

  test("a call that lost its connection still ends in time", async () => {
    const client = testClient("http://127.0.0.1:1", { explain });
    const late = await rejection(client.getThing({ thingId: "1" }, { timeoutMs: 50 }));
    expect(late).toMatchObject({ name: "ApiTimeoutError" });
    const aborted = await rejection(client.getThing({ thingId: "1" }, { signal: AbortSignal.timeout(50) }));
    expect(aborted).toMatchObject({ name: "ApiAbortError" });
  });

  test("so does one that was refused", async () => {
    const { url } = await serve((response) => response.writeHead(404).end());
    const client = testClient(url, { explain });
    const late = await rejection(client.getThing({ thingId: "1" }, { deadlineMs: 50 }));
    expect(late).toMatchObject({ name: "ApiTimeoutError" });
    const aborted = await rejection(client.getThing({ thingId: "1" }, { signal: AbortSignal.timeout(50) }));
    expect(aborted).toMatchObject({ name: "ApiAbortError" });
  });
});
