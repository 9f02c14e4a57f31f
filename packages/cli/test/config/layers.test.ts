/** Flags go before the environment, and the environment before the file. */
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { AUDIT_FLAGS } from "../../src/commands/audit/flags.js";
import { parseCall } from "../../src/config/command-line.js";
import { lineOf } from "../../src/config/given.js";
import type { Platforms } from "../../src/config/platforms.js";
import { sharingHosts } from "../../src/config/shared-hosts.js";
import { targetsOf } from "../../src/config/targets.js";
import { tenantRuns } from "../../src/config/tenants/tenant-runs.js";
import { configOf } from "../kit/run.js";
import { write } from "./file/kit.js";

const SYNTAX = { name: "audit", flags: AUDIT_FLAGS } as const;

const FILE = `
tenants:
  - name: acme
    odin:
      url: https://file.example
      serviceProviders: [ent]
      groups: [sales]
      rate: 2
      password: { env: ACME }
    purecloud:
      region: eu_west_1
      divisions: [d]
      sections: [profile]
      clientSecret: { env: ACME_CLIENT }
output: { history: audits, keep: 3, minCoverage: 90 }
`;

let said = "";
afterEach(() => {
  said = "";
});

async function merged(args: readonly string[], environment: Record<string, string> = {}, text = FILE) {
  const path = write("rollcall.config.yaml", text);
  const context = {
    environment,
    stderr: {
      write: (line: string) => {
        said += line;
      },
    },
    cwd: dirname(path),
    stop: new AbortController().signal,
  };
  const given = lineOf(parseCall([SYNTAX], ["audit", ...args]));
  const config = await configOf(given, context);
  if (config === undefined) throw new Error("the configuration is refused");
  const [run] = await tenantRuns(AUDIT_FLAGS, given, { ...context, config });
  if (!run) throw new Error("no run");
  const flags = Object.fromEntries(Object.keys(AUDIT_FLAGS).map((name) => [name, run.line.get(name as never)]));
  return { path, flags, secrets: () => run.secrets(), run };
}

test("the file stands for flags. Its paths begin at its folder, and its path is printed", async () => {
  const { path, flags } = await merged([]);
  expect(flags).toMatchObject({
    ...{ "odin-url": ["https://file.example"], "odin-sp": ["ent"], "odin-group": ["sales"], "odin-rate": ["2"] },
    ...{ "purecloud-region": ["eu_west_1"], section: ["profile"], keep: ["3"], "min-coverage": ["90"] },
    ...{ history: [join(dirname(path), "audits")], tenant: ["acme"] },
  });
  expect(said).toBe(`rollcall: the configuration is ${path}\n`);
});

test("a variable goes before the file, and a flag before both", async () => {
  const environment = { ROLLCALL_ODIN_RATE: "3", ROLLCALL_HISTORY: "/var/audits" };
  expect((await merged([], environment)).flags).toMatchObject({ "odin-rate": ["3"], history: ["/var/audits"] });
  const { flags } = await merged(["--odin-rate", "4", "--min-coverage", "50", "--quiet"], environment);
  expect(flags).toMatchObject({ "odin-rate": ["4"], "min-coverage": ["50"], history: ["/var/audits"] });
  expect(said).not.toContain("odin-rate");
});

test("another host has neither the groups nor the secrets of the file", async () => {
  const environment = { ACME: "of-the-file", ACME_CLIENT: "of-the-file", ROLLCALL_ODIN_PASSWORD: "usual" };
  const own = await merged([], environment);
  expect(await own.secrets()).toMatchObject({
    ROLLCALL_ODIN_PASSWORD: "of-the-file",
    ROLLCALL_PURECLOUD_CLIENT_SECRET: "of-the-file",
  });
  const moved = await merged(
    ["--odin-url", "https://flag.example", "--purecloud-url", "https://b.example"],
    environment,
  );
  expect(moved.flags).toMatchObject({ "odin-sp": undefined, "odin-group": undefined, "odin-rate": ["2"] });
  expect(moved.flags).toMatchObject({ "purecloud-region": undefined, "purecloud-division": undefined });
  expect(await moved.secrets()).toEqual(environment);
});

test("what cannot stand together is replaced together", async () => {
  expect((await merged(["--out", "o"])).flags).toMatchObject({ history: undefined, keep: undefined, out: ["o"] });
  expect((await merged(["--rule", "odin-06"])).flags).toMatchObject({ section: undefined, rule: ["odin-06"] });
  expect((await merged(["--odin-sp", "b"])).flags).toMatchObject({ "odin-sp": ["b"], "odin-group": undefined });
  const { run } = await merged([]);
  expect(targetsOf(run.line, "audit")).toMatchObject({
    odin: { groupIds: ["sales"] },
    purecloud: { region: "eu_west_1" },
  });
});

test("--config none leaves out a file that would be found", async () => {
  expect((await merged(["--config", "none"])).flags).toMatchObject({ "odin-url": undefined, history: undefined });
  expect(said).toBe("");
});

test("tenants of one host share its limit, the slowest of theirs", () => {
  const request = (baseUrl: string, calls: number): Platforms => ({
    odin: {
      ...{ baseUrl, serviceProviderIds: [], groupIds: [], strategy: "auto", username: "u", password: "p" },
      pace: { calls, per: "second" },
    },
    purecloud: undefined,
  });
  const requests = [request("https://a.example", 5), request("https://a.example", 2), request("https://b.example", 5)];
  const [first, second, third] = sharingHosts(requests).map(({ odin }) => odin?.limit);
  expect([typeof first, second === first, third]).toEqual(["object", true, undefined]);
});
