/** Configurations in code, and a person's own rules. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { odinRule } from "@rollcall/audit/rules";
import { expect, test } from "vitest";
import { defineConfig } from "../../../src/config/file/define-config.js";
import { BIN, folder, odinFlags, run, runBuilt, vacantUrl } from "../../kit/run.js";
import { load, mistakes, write } from "./kit.js";

const RULE = `{
  id: "acme-01", title: "A made-up rule", severity: "low", category: "hygiene",
  why: "Because.", when: "Always.", guards: [], controls: [],
  remedy: { words: "Nothing." },
  platform: "odin", needs: { sections: ["profile"] },
  look: () => ({ outcome: "clear", evidence: [] }),
}`;

const CONFIG = "rules: { modules: [rules.mjs], severities: { acme-01: high } }\n";

test("a person's own rule is explained, and can be configured", async () => {
  const path = write("c.yaml", CONFIG);
  write("rules.mjs", `export const own = ${RULE};\n`, path.slice(0, -"/c.yaml".length));
  const { code, stdout } = await run(["explain", "acme-01", "--config", path]);
  expect([code, stdout]).toEqual([0, expect.stringContaining("acme-01  A made-up rule")]);
});

test("rollcall rules lists a person's own rule after ours, with the severities of the configuration", async () => {
  const path = write("c.yaml", CONFIG.replace("acme-01: high", "acme-01: high, odin-10: off"));
  write("rules.mjs", `export const own = ${RULE};\n`, path.slice(0, -"/c.yaml".length));
  const { code, stdout } = await run(["rules", "--config", path]);
  expect([code, stdout]).toEqual([
    0,
    expect.stringMatching(/\nacme-01 {7}high {6}A made-up rule\n {2}reads {9}profile\n$/),
  ]);
  expect(stdout).toMatch(/^odin-10 {7}off {7}\S/m);
  const listed = JSON.parse((await run(["rules", "--json", "--config", path])).stdout);
  expect(listed.at(-1)).toMatchObject({ id: "acme-01", severity: "low", configured: "high" });
  expect(listed.filter(({ configured }: { configured?: string }) => configured === "off")).toHaveLength(1);
  expect((await run(["rules", "--config", "none"])).stdout).not.toContain("acme-01");
});

test.each([
  ["", "rules.mjs: exports no rule. Export one, or take the file out of rules.modules"],
  ["export const own = 5;\n", "rules.mjs: export own is no rule. Make it with odinRule, pureCloudRule or personRule"],
  [
    `export const own = ${RULE.replace("acme-01", "odin-01")};\n`,
    "rules.mjs: the rule odin-01 exists already. Give it another id",
  ],
])("what is no rule is refused: %s", async (text, line) => {
  const path = write("c.yaml", CONFIG);
  write("rules.mjs", text, path.slice(0, -"/c.yaml".length));
  await expect(load("c.yaml", path)).rejects.toThrow(line);
});

test("a file of rules that is missing is named", async () => {
  expect(await mistakes("rules: { modules: [none.mjs] }\n")).toEqual(["none.mjs: cannot be read. Check rules.modules"]);
});

test("defineConfig and odinRule check types, and change nothing", () => {
  const config = { tenants: [{ name: "acme", odin: { url: "https://a.example" } }] };
  expect(defineConfig(config)).toBe(config);
  // @ts-expect-error a secret has a source
  defineConfig({ tenants: [{ name: "acme", odin: { url: "https://a.example", password: "p" } }] });
  expect(odinRule).toBeTypeOf("function");
});

const TYPESCRIPT = "export default { tenants: [{ name: 'acme' as string, odin: { url: 'https://a.example' } }] };\n";
/** The Node of our tools reads TypeScript. */
const NODE = fileURLToPath(new URL("../../../../../node_modules/.bin/node", import.meta.url));

test("TypeScript is read where Node itself reads it, and refused in one line elsewhere", async () => {
  const path = write("rollcall.config.ts", TYPESCRIPT);
  const args = ["plan", "--config", path, "--users", "5", "--odin-sp", "e", "--odin-group", "g", "--json"];
  const reads = Boolean((process.features as { typescript?: unknown }).typescript);
  const here = await runBuilt(args);
  const refusal =
    /^rollcall: \S+rollcall\.config\.ts cannot be read, because Node \S+ reads no TypeScript\. Use Node 22\.18 or later, or an \.mjs file\n$/;
  expect([here.code, here.stderr]).toEqual(reads ? [0, expect.any(String)] : [2, expect.stringMatching(refusal)]);
  if (reads || !existsSync(NODE)) return;
  const there = execFileSync(NODE, [BIN, ...args], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  expect(JSON.parse(there).scopes[0].scope).toBe("e/g");
});

const EXIT = "process.exit(0);\n";
const PLAN = ["plan", "--users", "5", ...odinFlags("http://127.0.0.1:9")];

test.each([
  ["c.mjs", EXIT, "c.mjs:1 cannot be loaded, because a module of the configuration calls process.exit"],
  [
    "c.js",
    `export default {};\n${EXIT}`,
    "c.js:2 cannot be loaded, because a module of the configuration calls process.exit",
  ],
  ["c.mjs", 'import { exit } from "node:process";\nexit(0);\n', "c.mjs:2 cannot be loaded, because"],
  ["c.mjs", "export default { get rules() { process.exit(0) } };\n", "c.mjs cannot be read, because a module of"],
  [
    "c.mjs",
    'export default { rules: { modules: ["rules.mjs"] } };\n',
    "rules.mjs:1 cannot be loaded, because a module of",
  ],
])("a configuration that ends the process is refused, because nothing was done: %s %j", async (name, text, line) => {
  const path = write(name, text);
  write("rules.mjs", EXIT, dirname(path));
  // The first runs in a thread, and the second does not.
  for (const args of [PLAN, ["rules"]]) {
    const { code, stdout, stderr } = await runBuilt([...args, "--config", path]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.replace(/^rollcall: the configuration is .*\n/, "")).toContain(line);
  }
});

test.each([
  "setTimeout(() => process.exit(0), 20);\nawait new Promise((done) => setTimeout(done, 10));\nexport default {};\n",
  "queueMicrotask(() => process.exit(0));\nexport default {};\n",
])("a configuration that ends the process later is a failure too: %j", async (text) => {
  const path = write("c.mjs", text);
  for (const args of [PLAN, ["rules"]]) {
    const { code, stderr } = await runBuilt([...args, "--config", path]);
    expect([code, stderr]).toEqual([
      5,
      expect.stringMatching(/: a module of the configuration calls process\.exit\n$/),
    ]);
  }
});

test.each([
  "process.exitCode = 0;\n",
  'process.on("exit", () => { process.exitCode = 0; });\n',
  'process.prependListener("exit", () => { process.exitCode = 0; });\n',
  "setInterval(() => { process.exitCode = 0; }, 5).unref();\n",
])("a module that sets the exit code changes nothing: %j", async (text) => {
  const refused = write("c.mjs", `${text}export default { tenants: 5 };\n`);
  expect((await runBuilt([...PLAN, "--config", refused])).code).toBe(2);
  const fine = write("c.mjs", `${text}export default {};\n`);
  // The first runs in a thread, and the second does not.
  const nobody = ["--odin-url", await vacantUrl(), "--odin-sp", "e", "--odin-group", "g"];
  expect((await runBuilt(["audit", ...nobody, "--config", fine])).code).toBe(4);
  expect((await runBuilt(["explain", "odin-99", "--config", fine])).code).toBe(2);
  // What ends without an answer has failed.
  const rules = write("c.mjs", 'export default { rules: { modules: ["rules.mjs"] } };\n');
  write(
    "rules.mjs",
    `${text}setTimeout(() => { throw new Error("later"); }, 1);\nawait new Promise((done) => setTimeout(done, 50));\n`,
    dirname(rules),
  );
  expect((await runBuilt([...PLAN, "--config", rules])).code).toBe(5);
});

test("a rule that ends the process is a failure", async () => {
  const path = write("c.yaml", CONFIG);
  const rule = RULE.replace('({ outcome: "clear", evidence: [] })', "process.exit(0)").replace(
    '["profile"]',
    '["user"]',
  );
  write("rules.mjs", `export const own = ${rule};\n`, dirname(path));
  const out = join(folder(), "out");
  const args = ["audit", ...odinFlags(), "--config", path, "--out", out];
  const { code, stderr } = await runBuilt(args);
  expect([code, stderr]).toEqual([5, expect.stringContaining("a module of the configuration calls process.exit")]);
});
