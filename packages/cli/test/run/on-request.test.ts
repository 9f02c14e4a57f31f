/** What the list of PureCloud users brings on request: from the flags to the files, and never clear in a redacted copy. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PURECLOUD_LISTED_ON_REQUEST, type PureCloudRecord } from "@rollcall/audit";
import { type Sandbox, startSandbox } from "@rollcall/sandbox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contentOf, linesIn } from "../kit/redacted-texts.js";
import { folder, run } from "../kit/run.js";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ users: 60, seed: 6, rateLimits: false });
});
afterAll(() => sandbox.close());

const host = () => [
  ...["--purecloud-url", sandbox.purecloudUrl, "--purecloud-login-url", sandbox.loginUrl, "--purecloud-rate", "0"],
];
const CHOSEN = ["--section", `default,${PURECLOUD_LISTED_ON_REQUEST.join()}`, "--presence-source", "MicrosoftTeams"];

test("each value is in the records of those who have it, and no text of it is in a redacted copy", async () => {
  const out = folder();
  const formats = ["csv", "html", "xlsx", "md"].flatMap((name) => ["--format", name]);
  const redact = ["--redact", "--redact-key", join(folder(), "key")];
  const audit = ["audit", ...host(), ...CHOSEN, "--out", out, "--format", "ndjson", ...redact, ...formats];
  const { code, stdout, stderr } = await run(audit);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const records = linesIn(join(out, "records.ndjson")) as PureCloudRecord[];
  const texts = new Set<string>();
  for (const name of PURECLOUD_LISTED_ON_REQUEST) {
    const sections = records.map((record) => record.sections[name]);
    const having = sections.flatMap((one) => (one?.status === "ok" && one.data !== null ? [one.data] : []));
    expect(having.length, name).toBeGreaterThan(0);
    if (name === "biography") for (const { biography = "" } of having as { biography?: string }[]) texts.add(biography);
  }
  expect(texts.size).toBeGreaterThan(1);
  const copy = join(out, "redacted");
  const files = readdirSync(copy);
  expect(files).toEqual(expect.arrayContaining(["report.html", "report.xlsx", "users.csv", "coverage.json"]));
  const shown = [stdout, ...files.map((name) => contentOf(join(copy, name)))];
  for (const text of [...texts, ...["Rowing", "Payment card handling", "HireDate"]]) {
    expect(shown.filter((content) => content.includes(text))).toEqual([]);
  }
  // The names of the sections are ours.
  const coverage = readFileSync(join(copy, "coverage.json"), "utf8");
  for (const name of PURECLOUD_LISTED_ON_REQUEST) expect(coverage).toContain(`"${name}"`);
});

test("a plan counts the pages of 100 users that the presence in another system needs", async () => {
  const plan = async (...flags: readonly string[]) => {
    const { stdout } = await run(["plan", ...host(), "--users", "1000", "--json", ...flags], {});
    const { costs } = JSON.parse(stdout).scopes[0];
    return costs.find(({ operation }: { operation: string }) => operation === "getUsers").most;
  };
  const [usual, more] = [await plan(), await plan(...CHOSEN)];
  expect(await plan("--section", "default,biography,certifications,languagePreference,workPlanBidRanks")).toBe(usual);
  expect(more).toBe(usual + 8);
});
