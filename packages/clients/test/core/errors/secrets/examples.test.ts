import { describe, expect, test } from "vitest";
import { markedExamples } from "../../../helpers/examples.js";
import { rejection, testClient } from "../../../helpers/kit.js";
import { printed } from "../../../helpers/printed.js";

describe.each(["odin", "purecloud"] as const)("the examples of %s, with marks in place of their secrets", (api) => {
  const examples = markedExamples(api);

  test("are many, of requests and of answers", () => {
    expect(examples.length).toBeGreaterThan(api === "odin" ? 10 : 3);
  });

  /** An answer, or an error of fetch, that holds a value in one of the ways in which a server or a library quotes. */
  const ways: Record<string, (value: unknown) => Response> = {
    body: (value) => Response.json(value, { status: 400 }),
    "details of an error": (value) => Response.json({ error: "refused", status: 500, details: value }, { status: 500 }),
    "its message": (value) => Response.json({ message: `no: ${JSON.stringify(value)}` }, { status: 404 }),
    "its message, quoted twice": (value) =>
      Response.json({ error: JSON.stringify(JSON.stringify(value)), code: "bad" }, { status: 403 }),
    "a page": (value) => new Response(`<html>${JSON.stringify(value)}</html>`, { status: 502 }),
    "an answer that is not JSON": (value) => new Response(`${JSON.stringify(value)}}`),
    "the cause": (value) => {
      throw new Error("fetch failed", {
        cause: Object.assign(new Error(`cannot send ${JSON.stringify(value)}`), { code: "ECONNRESET" }),
      });
    },
  };

  test.each(Object.entries(ways))(
    "in %s: none is in message, details, cause, hooks or the log of an error",
    async (_, way) => {
      for (const { name, value, marks } of examples) {
        const events: unknown[] = [];
        const observe = (event: unknown) => void events.push(event);
        const hooks = { onRequest: observe, onResponse: observe, onRetry: observe, onRateLimit: observe };
        const fetch = async () => way(value);
        const client = testClient("https://x.example", { api, fetch: fetch as never, hooks });
        // As an answer, and as what the request held.
        for (const call of [client.getThing({ thingId: "1" }), client.postThing({ body: value as object })]) {
          const error = await rejection(call);
          const shown = printed(error) + JSON.stringify(events);
          for (const mark of marks) expect(shown, `${name}: ${mark}`).not.toContain(mark);
        }
        expect(events.length).toBeGreaterThan(3);
      }
    },
  );
});
