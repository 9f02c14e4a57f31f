import { context } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { observe, serve } from "./server.ts";

beforeAll(() => void context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable()));
afterAll(() => context.disable());

describe("parents", () => {
  test("are the spans in which calls are made, after waits in line and before retries too", async () => {
    let failed = false;
    const url = await serve((response, { url }) => {
      const fails = !failed && url === "/api/v2/users/a";
      failed ||= fails;
      response.writeHead(fails ? 503 : 200, { "retry-after": "0.05" }).end("{}");
    });
    const { client, tracer, spans } = observe(url, { rateLimit: { perSecond: 4 } });
    const ask = (name: string) =>
      tracer.startActiveSpan(name, async (span) => {
        await client.getUser({ userId: name }).finally(() => span.end());
        return span.spanContext();
      });
    const parents = await Promise.all(["a", "b", "c", "d"].map(ask));
    const login = spans().find(({ name }) => name === "POST login");
    expect(login?.parentSpanContext?.spanId).toBe(parents[0]?.spanId); // the first of those that wait for it
    for (const [index, name] of ["a", "b", "c", "d"].entries()) {
      const { spanId, traceId } = parents[index] ?? {};
      const own = spans().filter(({ attributes }) => `${attributes["url.full"]}`.endsWith(`/users/${name}`));
      expect(own.length).toBe(name === "a" ? 2 : 1);
      expect(new Set(own.map(({ parentSpanContext }) => parentSpanContext?.spanId))).toEqual(new Set([spanId]));
      expect(new Set(own.map((span) => span.spanContext().traceId))).toEqual(new Set([traceId]));
    }
  });

  test("fifty calls at once do not mix up", async () => {
    const tried = new Set<string | undefined>();
    const url = await serve((response, { url }) => {
      const status = tried.has(url) ? 200 : 503;
      tried.add(url);
      setTimeout(() => response.writeHead(status, { "retry-after": "0.01" }).end("{}"), Math.random() * 50);
    });
    const { client, tracer, spans, tries } = observe(url);
    const ids = Array.from({ length: 50 }, (_, id) => `u${id}`);
    await Promise.all(
      ids.map((userId) =>
        tracer.startActiveSpan(`work ${userId}`, (span) => client.getUser({ userId }).finally(() => span.end())),
      ),
    );
    const told = ids.map((userId) => {
      const work = spans().find(({ name }) => name === `work ${userId}`);
      const own = tries().filter(({ parentSpanContext }) => parentSpanContext?.spanId === work?.spanContext().spanId);
      return own.map(({ attributes }) => [attributes["url.full"], attributes["http.response.status_code"]]);
    });
    expect(told).toEqual(
      ids.map((userId) => [
        [`${url}/api/v2/users/${userId}`, 503],
        [`${url}/api/v2/users/${userId}`, 200],
      ]),
    );
  });
});
