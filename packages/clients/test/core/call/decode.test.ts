import { describe, expect, test } from "vitest";
import { decode } from "../../../src/core/call/decode.js";
import { rejection, serve, testClient } from "../../helpers/kit.js";
import { accessToken, createOdinClient, createPureCloudClient, isApiDecodeError } from "../../helpers/public.js";

const answering = async (body: string, { status = 200, type = "application/json" } = {}) => {
  const { url } = await serve((response) => response.writeHead(status, { "content-type": type }).end(body));
  return testClient(url, { retry: { maxDelayMs: 1 } });
};

describe("a good status with an answer that is not what the spec says", () => {
  test.each([
    ["HTML", "<!doctype html><title>Log in</title>", "text/html", /HTML/, true],
    ["text", "Service moved", "text/plain", /not JSON/, true],
    ["JSON that ends early", '{"id":"1', "application/json", /not JSON/, true],
    ["two documents", "{}{}", "application/json", /not JSON/, true],
    ["an array for an object", "[]", "application/json", /: 200; the answer is an array, not an object;/, false],
    ["null for an object", "null", "application/json", /the answer is null, not an object;/, false],
    ["a number for an object", "0", "application/json", /the answer is a number, not an object;/, false],
    ["an empty text for an object", '""', "application/json", /the answer is a string, not an object;/, false],
    ["a string for an object", '"x"', "application/json", /the answer is a string, not an object;/, false],
  ])("%s", async (_, body, type, message, retryable) => {
    const error = await rejection((await answering(body, { type })).getThing({ thingId: "1" }));
    expect(isApiDecodeError(error)).toBe(true);
    expect(error).toMatchObject({ status: 200, contentType: type, body, retryable, operation: "getThing" });
    expect(String(error)).toMatch(message);
    expect(String(error)).not.toMatch(/Log in|moved|"/);
  });

  test("only what is not JSON may be whole the next time, whatever the words of the reason", () => {
    expect(decode("<p>", "object")).toEqual({ why: "not JSON", retryable: true });
    expect(decode("{", "object")).toEqual({ why: "not JSON", retryable: true });
    for (const text of ["[]", "null", ""]) expect(decode(text, "object")).toEqual({ why: expect.any(String) });
  });

  test("rows, which are a list or its only row", async () => {
    for (const text of ["[]", "[{}]", '{"userId":"a"}'])
      expect(decode(text, "array or object")).toEqual({ data: JSON.parse(text) });
    for (const text of ["null", "0", '"x"', ""])
      expect(decode(text, "array or object")).toEqual({ why: expect.any(String) });
    const { url } = await serve((response) => response.end("null"));
    const odin = createOdinClient({ baseUrl: url, auth: accessToken("t"), retry: false });
    const error = await rejection(odin.getUsers());
    expect(String(error)).toContain("the answer is null, not an array or an object");
  });

  test("an empty answer where data was promised", async () => {
    const error = await rejection((await answering("")).getThing({ thingId: "1" }));
    expect(String(error)).toMatch(/empty/);
    expect(String(error)).not.toMatch(/accepted/);
    expect(String(await rejection((await answering(" \n")).listThings({ name: "n" })))).toMatch(/empty/);
  });

  test("an empty answer to a write says that the request was accepted", async () => {
    const { url } = await serve((response) => response.writeHead(202).end());
    const user = createPureCloudClient({ baseUrl: url, auth: accessToken("t"), rateLimit: false });
    const error = await rejection(user.patchUser({ userId: "u", body: { version: 1 } }));
    expect(error).toMatchObject({ name: "ApiDecodeError", status: 202, retryable: false });
    expect(String(error)).toContain("202; the answer is empty; the request was accepted");
    // Nobody needs the body of these.
    expect(await user.deleteUser({ userId: "u" })).toBeUndefined();
    expect(await user.patchUserQueues({ userId: "u", body: [] })).toBeUndefined();
  });

  test("words in place of an object, as the answer to a write, say that the request was accepted", async () => {
    const { url } = await serve((response) => response.end("Updated successfully"));
    const user = createPureCloudClient({ baseUrl: url, auth: accessToken("t"), rateLimit: false });
    const error = await rejection(user.patchUser({ userId: "u", body: { version: 1 } }));
    expect(error).toMatchObject({ name: "ApiDecodeError", status: 200, retryable: false });
    expect(String(error)).toContain("200; the answer is a string, not an object; the request was accepted");
  });

  test("an object for an array", async () => {
    expect(String(await rejection((await answering("{}")).listThings({ name: "n" })))).toMatch(
      /the answer is an object, not an array;/,
    );
  });

  test("a log-in page where nothing was promised", async () => {
    const client = await answering("<html>", { type: "text/html" });
    expect(isApiDecodeError(await rejection(client.deleteThing({ thingId: "1" })))).toBe(true);
  });

  test("JSON and the beginning of another character", async () => {
    const { url } = await serve((response) => response.end(Buffer.from([0x7b, 0x7d, 0xc3])));
    expect(isApiDecodeError(await rejection(testClient(url).getThing({ thingId: "1" })))).toBe(true);
  });

  test("only the first 200 characters are kept", async () => {
    const error = await rejection((await answering("x".repeat(5000))).getThing({ thingId: "1" }));
    expect((error as { body: string }).body).toBe("x".repeat(200));
  });
});

describe("what is taken", () => {
  test("JSON, whatever the media type says", async () => {
    expect(await (await answering('{"id":1}', { type: "text/plain" })).getThing({ thingId: "1" })).toEqual({ id: 1 });
  });

  test("nothing, or anything that is JSON, where nothing was promised", async () => {
    expect(await (await answering("")).deleteThing({ thingId: "1" })).toBeUndefined();
    expect(await (await answering("", { status: 204 })).deleteThing({ thingId: "1" })).toBeUndefined();
    expect(await (await answering("{}")).deleteThing({ thingId: "1" })).toBeUndefined();
  });

  test("words that a write is done, and not a page or half of the JSON", async () => {
    const { url } = await serve((response, { method }) => response.end(method === "GET" ? "Updated" : " Updated\n"));
    const odin = createOdinClient({ baseUrl: url, auth: accessToken("t"), rateLimit: false, retry: false });
    const body = { userId: "u", isActive: false };
    expect(await odin.putUserCallWaiting({ body })).toBe("Updated");
    expect(await odin.putUserId({ body: { userId: "u", newUserId: "v" } })).toBeUndefined();
    expect(await odin.request("PUT", "/api/v2/users/call-waiting", { body })).toBe("Updated");
    expect(await odin.http.PUT("/api/v2/users/call-waiting", { body })).toMatchObject({ data: "Updated" });
    expect(isApiDecodeError(await rejection(odin.getUserCallWaiting({ userId: "u" })))).toBe(true);
    for (const cut of ['{"isActive":', "[", '"Upd', " <p>"])
      expect(decode(cut, undefined, true)).toMatchObject({ why: expect.any(String), retryable: true });
  });

  test("any shape where the table is silent: a bare string, null, nothing", async () => {
    expect(await (await answering('"done"')).postThing({ body: 1 })).toBe("done");
    expect(await (await answering("null")).postThing({ body: 1 })).toBe(null);
    expect(await (await answering("")).postThing({ body: 1 })).toBeUndefined();
  });
});
