import { apis } from "@rollcall/codegen/document";
import { serve } from "@rollcall/config/loopback";
import { expect, test } from "vitest";
import { start } from "./run.ts";

test.each(apis)("pnpm mock %s: serves, prints a call that works, and stops cleanly", async (api) => {
  const running = start("src/main.ts", api);
  const [, token, url = ""] = await running.printed(/curl -H 'Authorization: (.*)' '(http:\/\/127\.0\.0\.1:\d+.*)'\n/);
  const response = await fetch(url, { headers: { authorization: token ?? "" } });
  expect(response.status).toBe(200);
  await response.text();
  running.kill("SIGINT");
  expect(await running.ended).toMatchObject({ code: 0, err: "" });
  await expect(fetch(url)).rejects.toThrow();
});

test.each([
  [[], "odin|purecloud is missing. Do: add it"],
  [["genesys"], 'there is no API "genesys". Do: choose one of odin, purecloud'],
  [["odin", "--port=-1"], '"-1" is not a port. Do: give a number from 0 to 65535'],
  [["odin", "--port", "x"], '"x" is not a port. Do: give a number from 0 to 65535'],
  [["odin", "--port", "65536"], '"65536" is not a port. Do: give a number from 0 to 65535'],
])("wrong arguments, %j: one line, exit 2", async (args, line) => {
  expect(await start("src/main.ts", ...args).ended).toEqual({
    code: 2,
    out: "",
    err: `mock: ${line}; usage: pnpm mock odin|purecloud [--port N]\n`,
  });
});

test("a port that is taken: one line, exit 1", async () => {
  const { url, close } = await serve(() => {});
  const { port } = new URL(url);
  expect(await start("src/main.ts", "odin", "--port", port).ended).toEqual({
    code: 1,
    out: "",
    err: `mock: port ${port} is in use\n`,
  });
  await close();
});
