/** An audit of which a part was not read, and a part is suppressed: every format says so, in the same numbers. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Coverage, shareRead } from "@rollcall/audit";
import { type Sandbox, startSandbox } from "@rollcall/sandbox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { factsIn, overviewIn, rowsIn } from "../../kit/formats.js";
import { run } from "../../kit/run.js";

const root = mkdtempSync(join(tmpdir(), "rollcall-partial-"));
const out = join(root, "out");
const ALL = ["ndjson", "csv", "xlsx", "html", "md"].flatMap((name) => ["--format", name]);
/** In two weeks. */
const SOON = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);

const read = (name: string) => readFileSync(join(out, name), "utf8");
const lines = (name: string) =>
  read(name)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

let sandbox: Sandbox;
let printed = "";
/** Someone whose name is no placeholder. The rule needs no section that is forbidden. */
let clear = "";
beforeAll(async () => {
  sandbox = await startSandbox({
    users: 30,
    rateLimits: false,
    faults: { forbidden: { getUserQueues: 0.5, getUserServicesAssigned: 0.3 } },
  });
  const [provider] = sandbox.estate.odin.serviceProviders;
  const { serviceProviderId = "", groups: [groupId = ""] = [] } = provider ?? {};
  const placeholders = sandbox.estate.ledger().find(({ problem }) => problem === "odin-27")?.has ?? [];
  const named = sandbox.estate.odin.members(serviceProviderId, groupId).find((one) => !placeholders.includes(one));
  clear = `odin-27|odin|${sandbox.estate.odin.userId(named ?? -1)}`;
  const config = join(root, "rollcall.config.json");
  const known = { reason: "agreed", owner: "it", until: SOON };
  writeFileSync(
    config,
    JSON.stringify({
      suppressions: [
        { ...known, id: "odin-10", of: { group: provider?.groups[0] ?? "" } },
        { ...known, id: clear },
      ],
    }),
  );
  const flags = [
    ...["--odin-url", sandbox.odinUrl, "--odin-sp", provider?.serviceProviderId ?? "", "--odin-strategy", "composed"],
    ...[
      "--odin-group",
      provider?.groups[0] ?? "",
      "--odin-rate",
      "0",
      "--purecloud-url",
      sandbox.purecloudUrl,
      "--purecloud-login-url",
      sandbox.loginUrl,
    ],
    ...["--purecloud-rate", "0", "--config", config],
    ...["--min-coverage", "50"],
  ];
  const { code, stdout } = await run(["audit", ...flags, "--out", out, ...ALL]);
  expect(code).toBe(0);
  printed = stdout;
});
afterAll(async () => {
  await sandbox.close();
  rmSync(root, { recursive: true, force: true });
});

test.each(["odin", "purecloud"] as const)("%s: every format has the share that was read", (platform) => {
  const coverage: Coverage[] = JSON.parse(read("coverage.json")).coverage;
  const own = coverage.filter((one) => one.platform === platform);
  const share = shareRead(own);
  expect(share.read).toBeLessThan(share.of);
  const words = `${Math.floor((1000 * share.read) / share.of) / 10} %`;
  const name = platform === "odin" ? "Odin" : "PureCloud";
  expect(printed).toMatch(new RegExp(`^ {2}${name} +\\d+ users.*, ${words} was read$`, "m"));
  expect(read("report.md")).toMatch(new RegExp(`^\\| ${name} \\|.* ${words} \\|$`, "m"));
  expect(Number(overviewIn(out).get(`${name}: share that was read`))).toBeCloseTo(share.read / share.of, 12);
  const page = read("report.html");
  expect(factsIn(page).platforms.find((one: { platform: string }) => one.platform === platform)).toMatchObject(share);
  expect(page).toMatch(new RegExp(`<strong>${name}</strong>: \\d+ users[^<]*, ${words} was read`));
});

test("every format counts what is suppressed apart, and says that it comes back soon", () => {
  const findings = lines("findings.ndjson");
  const hidden = findings.filter(({ suppressed }) => suppressed);
  expect(hidden.length).toBeGreaterThan(0);
  const words = `${hidden.length} findings are suppressed, and all come back within 30 days`;
  expect(printed).toContain(words);
  expect(printed).toContain("and 1 more: see --details");
  expect(read("report.md")).toContain(`${words}.`);
  expect(read("report.html")).toContain(`<p>${words}.</p>`);
  expect(overviewIn(out).get("suppressed")).toBe(`${hidden.length}`);
  expect(rowsIn(out, "findings.csv").filter(({ State }) => State === "suppressed")).toHaveLength(hidden.length);
  const { held, unused } = factsIn(read("report.html")).suppressions;
  expect(held).toMatchObject([{ until: SOON, owner: "it", findings: hidden.length, rules: ["odin-10"] }]);
  expect(unused).toMatchObject([{ id: clear }]);
});
