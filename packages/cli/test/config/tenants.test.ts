/** Two tenants in one configuration: each has its own hosts, secrets, people, rules and audits. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Sandbox, startSandbox } from "@rollcall/sandbox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { folder, run, SECRETS, server } from "../kit/run.js";
import { write } from "./file/kit.js";

let acme: Sandbox;
let other: Sandbox;
beforeAll(async () => {
  acme = await startSandbox({ users: 12, seed: 1, rateLimits: false });
  other = await startSandbox({ users: 9, seed: 2, rateLimits: false });
});
afterAll(() => Promise.all([acme.close(), other.close()]));

const tenant = (name: string, { odinUrl, purecloudUrl, loginUrl }: Sandbox, more = "") => `
  - name: ${name}
    odin: { url: "${odinUrl}", rate: 0, password: { env: ${name.toUpperCase()}_PASSWORD } }
    purecloud: { url: "${purecloudUrl}", loginUrl: "${loginUrl}", rate: 0 }
${more}`;

const ENVIRONMENT = { ...SECRETS, ACME_PASSWORD: "one-made-up", OTHER_PASSWORD: "two-made-up" };

/** A configuration with both tenants. */
const both = (more = "output: { history: audits }\n", ofAcme = "") =>
  write("rollcall.config.yaml", `tenants:${tenant("acme", acme, ofAcme)}${tenant("other", other)}${more}`);

const linesOf = (path: string) =>
  readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

test("one run audits both, each with its own people, and judges each by its own values", async () => {
  const path = both(
    "rules: { thresholds: { unusedDays: 45 } }\noutput: { history: audits, keep: 3 }\n",
    "    rules: { thresholds: { unusedDays: 30 } }\n",
  );
  const { code, stdout, stderr } = await run(["audit", "--config", path, "--min-coverage", "0"], ENVIRONMENT);
  expect([code, stderr]).toEqual([0, expect.stringContaining(`rollcall: the configuration is ${path}\n`)]);
  expect(stdout).toMatch(/^Tenant acme\n[\s\S]+\nTenant other\n/);
  const root = join(path, "..", "audits");
  const people = ["acme", "other"].map((name) => {
    const { audit } = JSON.parse(readFileSync(join(root, name, "latest.json"), "utf8"));
    return linesOf(join(root, name, audit, "people.ndjson")).filter(({ kind }) => kind === "person").length;
  });
  // The made-up organisations have other sizes, and nobody is matched across them.
  expect(people[0]).toBeGreaterThan(people[1] ?? 0);
  expect(people[1]).toBeGreaterThan(0);

  const explain = (name: string) => run(["explain", "purecloud-04", "--config", path, "--tenant", name], ENVIRONMENT);
  const said = await Promise.all(["acme", "other"].map(explain));
  expect(said.map((one) => /threshold.*/.exec(one.stdout)?.[0])).toEqual([
    expect.stringMatching(/unusedDays is 30 \(.*rollcall\.config\.yaml:5\)$/),
    expect.stringMatching(/unusedDays is 45 \(.*rollcall\.config\.yaml:10\)$/),
  ]);
  const again = await run(["report", "--config", path, "--quiet"], ENVIRONMENT);
  expect([again.code, again.stdout, again.stderr]).toEqual([0, "", ""]);
});

test("a folder of --out has a folder for each tenant, one that fails costs no other, and the exit code is the worst", async () => {
  const path = both("");
  const { url } = await server(() => ({ status: 401, body: {} }));
  write("rollcall.config.yaml", readFileSync(path, "utf8").replace(other.odinUrl, url), dirname(path));
  const out = folder();
  const { code, stderr } = await run(["audit", "--config", path, "--out", out, "--quiet"], ENVIRONMENT);
  expect(code).toBe(4);
  expect(stderr).toContain(`Odin at ${url} refused the login`);
  expect(["acme", "other"].map((name) => existsSync(join(out, name, "findings.ndjson")))).toEqual([true, false]);
  const report = await run(["report", join(out, "acme"), "--config", path], ENVIRONMENT);
  expect([report.code, report.stdout]).toEqual([0, expect.stringContaining(`Written to ${join(out, "acme")}`)]);
});

test("--tenant chooses, and what is about one tenant is refused for several", async () => {
  const path = both("");
  const plan = await run(["plan", "--config", path, "--tenant", "other", "--json"], ENVIRONMENT);
  expect(JSON.parse(plan.stdout).scopes.length).toBeGreaterThan(1);
  expect(await complaintWith(path, ["plan", "--tenant", "othr"])).toContain(
    'no tenant of the configuration is called "othr". Did you mean other?',
  );
  expect(await complaintWith(path, ["plan", "--json"])).toContain(
    "--json is for one tenant. Add --tenant with one of acme, other",
  );
  expect(await complaintWith(path, ["audit", "--odin-url", "https://b.example"])).toContain(
    "--odin-url is about one tenant, and the configuration has several. Add --tenant NAME",
  );
  expect(await complaintWith(path, ["audit"], { ACME_PASSWORD: "a" })).toContain(
    "tenant acme: ROLLCALL_ODIN_USERNAME, ROLLCALL_PURECLOUD_CLIENT_ID, ROLLCALL_PURECLOUD_CLIENT_SECRET are not set",
  );
  expect(await complaintWith(path, ["audit"], SECRETS)).toMatch(
    /tenant acme: \S+:3 tenants\[0\]\.odin\.password: the variable ACME_PASSWORD gave nothing\. Put it in the environment/,
  );
});

/** The last line on stderr, after the path of the configuration. */
async function complaintWith(path: string, args: readonly string[], env: Record<string, string> = ENVIRONMENT) {
  const { code, stdout, stderr } = await run([...args, "--config", path], env);
  expect([code, stdout]).toEqual([2, ""]);
  return stderr.trimEnd().split("\n").at(-1);
}
