import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const src = new URL("../src/", import.meta.url);
const root = fileURLToPath(src);
const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => ({ file: file.replaceAll(sep, "/"), text: readFileSync(join(root, file), "utf8") }));
const importing = (name: RegExp) =>
  sources.filter(({ text }) => [...text.matchAll(/from "([^"]+)"/g)].some(([, from]) => name.test(from ?? "")));

describe("imports", () => {
  test("openapi-fetch has one import point, and is the only package", () => {
    expect(importing(/^openapi-fetch$/).map(({ file }) => file)).toEqual(["core/call/by-path/http.ts"]);
    expect(importing(/^(?!\.|openapi-fetch$)/).map(({ file }) => file)).toEqual([]);
  });

  test("core knows neither API, and neither API the other", () => {
    const from = (room: string) => sources.filter(({ file }) => file.startsWith(`${room}/`));
    expect(from("core").filter(({ text }) => /from "(\.\.\/)+(odin|purecloud|generated)/.test(text))).toEqual([]);
    expect(from("odin").filter(({ text }) => /from "[^"]*purecloud/.test(text))).toEqual([]);
    expect(from("purecloud").filter(({ text }) => /from "[^"]*odin/.test(text))).toEqual([]);
  });

  test("only what every runtime has: nothing of Node's", () => {
    const hand = sources.filter(({ file }) => !file.startsWith("generated/"));
    expect(hand.length).toBeGreaterThan(15);
    expect(hand.filter(({ text }) => /\b(Buffer\.|process\.|require\()/.test(text)).map(({ file }) => file)).toEqual(
      [],
    );
  });
});

test("nothing happens at import: no global is added, read for fetch's sake, or changed, and no timer is left", () => {
  const program = `
    const loaded = [];
    for (const name of ["fetch", "Request", "Response", "Headers", "setTimeout", "WebSocket"]) {
      const value = globalThis[name];
      Object.defineProperty(globalThis, name, { configurable: true, get() { loaded.push(name); return value; } });
    }
    const before = Object.getOwnPropertyNames(globalThis).sort().join();
    const odin = await import(${JSON.stringify(`${src}odin/index.ts`)});
    const purecloud = await import(${JSON.stringify(`${src}purecloud/index.ts`)});
    odin.createOdinClient({ baseUrl: "https://x.example", auth: odin.accessToken("t") });
    purecloud.createPureCloudClient({ region: "eu_west_1", auth: purecloud.accessToken("t") });
    const after = Object.getOwnPropertyNames(globalThis).sort().join();
    console.log(JSON.stringify({ loaded, same: before === after, resources: process.getActiveResourcesInfo() }));
  `;
  // Sources import each other as .js, as they will be once built.
  const hooks = `import { registerHooks } from "node:module";
    registerHooks({ resolve: (name, context, next) =>
      name.startsWith(".") && name.endsWith(".js") && context.parentURL?.includes("/clients/src/")
        ? next(name.slice(0, -3) + ".ts", context) : next(name, context) });`;
  const flags = [
    "--import",
    `data:text/javascript,${encodeURIComponent(hooks)}`,
    "--input-type=module",
    "--eval",
    program,
  ];
  const answer = JSON.parse(execFileSync(process.execPath, flags, { encoding: "utf8" }));
  expect(answer.loaded.filter((name: string) => name !== "setTimeout")).toEqual([]);
  expect(answer.same).toBe(true);
  expect(answer.resources.filter((kind: string) => kind === "Timeout")).toEqual([]);
});
