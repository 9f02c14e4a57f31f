import { spawn } from "node:child_process";
import { existsSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ApiAuthError } from "@rollcall/clients/core";
import { expect, test } from "vitest";
import { readSecrets } from "../../src/config/secrets.js";
import { explain } from "../../src/run/failure.js";
import { start } from "../../src/run/prefetch.js";
import { BIN, folder, odinFlags, rollcall, run, SECRETS, server } from "../kit/run.js";

test("the folder of --out is filled to the end when nobody reads the output any more", async () => {
  const out = join(folder(), "out");
  const { child, ended } = rollcall(["audit", ...odinFlags(), "--json", "--out", out]);
  child.stdout.destroy();
  expect((await ended).code).toBe(0);
  expect(JSON.parse(readFileSync(join(out, "audit.json"), "utf8")).records).toHaveLength(5);
});

test.skipIf(!existsSync("/dev/full"))("an output that cannot be written to is one line, exit 1", async () => {
  const full = openSync("/dev/full", "w");
  const child = spawn(process.execPath, [BIN, "--help"], { stdio: ["ignore", full, "pipe"] });
  let stderr = "";
  child.stderr?.on("data", (chunk) => {
    stderr += chunk;
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect({ code, stderr }).toEqual({ code: 1, stderr: "rollcall: cannot write to the standard output (ENOSPC)\n" });
});

test("a secret that is blank is not set; a line break at its end is none of it", () => {
  const wanted = { odin: true, purecloud: false };
  const read = (password: string) => readSecrets({ ...SECRETS, ROLLCALL_ODIN_PASSWORD: password }, wanted);
  expect(() => read(" \n")).toThrow("ROLLCALL_ODIN_PASSWORD not set");
  expect(read(" pass word \r\n").odin.password).toBe(" pass word ");
});

test("a listing that is refused names the permissions to ask for", () => {
  const details = { api: "purecloud", operation: "getUsers", method: "GET", url: "http://host/", status: 403 } as const;
  const error = new ApiAuthError("purecloud getUsers: 403", { ...details, permissions: ["directory:user:view"] });
  expect(explain(error).line).toContain("needs directory:user:view");
});

test("a login that is refused later outweighs another failure before it: exit 4", async () => {
  const { url } = await server((path) => {
    if (path.endsWith("/auth/token")) return { status: 200, body: { token: "t" } };
    return { status: path.includes("groupId=down") ? 500 : 401, body: { error: "no" } };
  });
  const flags = ["--odin-url", url, "--odin-sp", "ent", "--odin-group", "down", "--odin-group", "late"];
  const { code, stderr } = await run(["audit", ...flags]);
  expect(stderr).toMatch(/^rollcall: ent\/down: [^\n]+\nrollcall: Odin at [^\n]+\n$/);
  expect(code).toBe(4);
});

test("a source that was started ahead is closed when its reader stops", async () => {
  let isClosed = false;
  async function* source() {
    try {
      yield* [1, 2, 3];
    } finally {
      isClosed = true;
    }
  }
  const { ready, items } = start(source());
  await ready;
  for await (const item of items) if (item === 1) break;
  expect(isClosed).toBe(true);
});
