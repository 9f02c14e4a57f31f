/** A new configuration holds as it is, and with everything that it proposes. */
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Sandbox, startSandbox } from "@rollcall/sandbox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { load } from "../../config/file/kit.js";
import { complaint, cramped, folder, run, SECRETS } from "../../kit/run.js";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ users: 60, rateLimits: false });
});
afterAll(() => sandbox.close());

const hosts = () => [
  ...["--odin-url", sandbox.odinUrl, "--purecloud-url", sandbox.purecloudUrl],
  ...["--purecloud-login-url", sandbox.loginUrl],
];

/** The configuration that `init` writes. */
async function written(...args: readonly string[]) {
  const path = join(folder(), "rollcall.config.yaml");
  const ended = await run(["init", path, ...args]);
  expect([ended.code, ended.stdout]).toEqual([0, `Written to ${path}\nNext: edit it, then run rollcall plan\n`]);
  return { path, text: readFileSync(path, "utf8"), ...ended };
}

/** The same with every proposal switched on. The words between them stay comments. */
const proposed = (text: string): string =>
  text
    .split("\n")
    .map((line) => (/^ *# (?=["\w]+:(?: |$)|- | )/.test(line) ? line.replace("# ", "") : line))
    .join("\n");

test("of nothing: every key with an example, for the owner alone", async () => {
  const { path, text } = await written("--tenant", "acme");
  expect((await load("c.yaml", path)).config).toEqual({ tenants: [{ name: "acme" }] });
  if (process.platform !== "win32") expect(statSync(path).mode & 0o777).toBe(0o600);
  writeFileSync(path, proposed(text));
  const { config } = await load("c.yaml", path);
  expect(Object.keys(config).sort()).toEqual(["output", "prices", "rules", "suppressions", "tenants"]);
  expect(config.tenants?.[0]).toMatchObject({
    odin: {},
    purecloud: {},
    trustedDomains: ["acme.example"],
    country: "GB",
  });
  expect(config.rules?.thresholds).toMatchObject({ unusedDays: 90 });
});

test("of an audit: its hosts, and what its users have", async () => {
  const out = join(folder(), "out");
  expect((await run(["audit", ...hosts(), "--out", out, "--quiet", "--min-coverage", "0"])).code).toBe(0);
  const { path, text } = await written("--from", out);
  const { config } = await load("c.yaml", path);
  expect(config.tenants?.[0]).toEqual({
    name: "default",
    odin: { url: sandbox.odinUrl },
    purecloud: { url: sandbox.purecloudUrl, loginUrl: sandbox.loginUrl },
  });
  expect(text).toContain(`# The proposals are from ${JSON.stringify(out)}.`);
  expect(text).toMatch(/^ {4}# trustedDomains:\n {6}# - northwind\.example # \d+ users\n/m);
  expect(text).toMatch(/^ {6}# - "\+1\d+00 - \+1\d+99" # \d+ numbers$/m);
  expect(text).toMatch(/^ {8}# - \{ group: ".+", division: ".+" \} # \d+ (?:people|person)$/m);
  writeFileSync(path, proposed(text));
  expect((await load("c.yaml", path)).config.tenants?.[0]?.people?.sites?.length).toBeGreaterThan(1);
});

test("of the platforms that flags name, in few calls, and never without credentials", async () => {
  const before = sandbox.requests.total;
  const { text, stderr } = await written(...hosts(), "--odin-sp", "ent");
  expect(stderr).toBe("");
  expect(text).toMatch(/# - northwind\.example # \d+ users/);
  expect(text).toContain('serviceProviders: ["ent"]');
  expect(sandbox.requests.total - before).toBeLessThan(25);
  const { ROLLCALL_ODIN_PASSWORD: _, ...without } = SECRETS;
  const path = join(folder(), "c.yaml");
  const { code, stderr: said } = await run(["init", path, "--odin-url", sandbox.odinUrl], without);
  expect([code, said]).toEqual([
    0,
    "rollcall: ROLLCALL_ODIN_USERNAME and ROLLCALL_ODIN_PASSWORD are not set, so nothing is proposed from there\n",
  ]);
});

test("it replaces nothing, and says what is wrong", async () => {
  const { path, text } = await written();
  expect(await complaint(["init", path])).toBe(`rollcall: ${path} exists. Remove it first, or give another FILE\n`);
  expect(readFileSync(path, "utf8")).toBe(text);
  expect(await complaint(["init", "c.toml"])).toContain("init writes YAML. Give FILE a name that ends with .yaml");
  expect(await complaint(["init", join(folder(), "no", "c.yaml")])).toContain("cannot be written (ENOENT)");
  expect(await complaint(["init", join(folder(), "c.yaml"), "--from", folder()])).toContain("has no audit");
  expect(await complaint(["init", join(folder(), "c.yaml"), "--tenant", "../a"])).toContain("--tenant must be");
});

// Nothing limits the size of files on Windows.
test.skipIf(process.platform === "win32")(
  "a full disk leaves no part that would be found as a configuration",
  async () => {
    const path = join(folder(), "c.yaml");
    expect((await cramped(0, ["init", path])).stderr).toContain("cannot be written (EFBIG). Give another FILE");
    expect(existsSync(path)).toBe(false);
  },
);
