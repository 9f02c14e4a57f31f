/** Which folder a run gets, and what is in the way. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type AuditHistory, type HistoryOptions, openHistory } from "../../../src/journal/index.js";
import { audit, folder, headLine, IDENTITY, latest, now } from "./kit.js";

const TENANT = "acme";
/** Windows lets only administrators make links. */
const onLinks = test.skipIf(process.platform === "win32");

/** Opens the history, and closes it again. */
async function opened(path: string, more: Partial<HistoryOptions> = {}): Promise<AuditHistory> {
  const history = await openHistory({
    ...{ folder: path, tenant: TENANT, identity: IDENTITY, resume: false, now },
    ...more,
  });
  history.close();
  return history;
}

const nameOf = ({ audit: path }: AuditHistory) => path.split(/[\\/]/).at(-1);
const latestOf = (path: string) => JSON.parse(readFileSync(join(path, TENANT, "latest.json"), "utf8")).audit;

describe("the folder of a new audit", () => {
  test("is named for the second in which it begins, and is not made yet", async () => {
    const path = join(folder(), "deep", "history");
    const history = await opened(path);
    expect(history).toMatchObject({ audit: join(path, TENANT, "20261130T010004Z"), isResumed: false, notes: [] });
    expect(readdirSync(path)).toEqual([]);
  });

  test("is a second later for each that is taken, whatever has the name", async () => {
    const path = folder();
    audit(join(path, TENANT), "20261130T010004Z");
    mkdirSync(join(path, TENANT, "20261130T010005Z"));
    expect(nameOf(await opened(path))).toBe("20261130T010006Z");
  });

  onLinks("is not behind a link, also if that leads nowhere", async () => {
    const path = folder();
    mkdirSync(join(path, TENANT));
    symlinkSync(join(path, "nowhere"), join(path, TENANT, "20261130T010004Z"));
    expect(nameOf(await opened(path))).toBe("20261130T010005Z");
  });

  test("is after the newest one, also if the clock is a little behind", async () => {
    const path = folder();
    audit(join(path, TENANT), "20261130T010030Z");
    expect(nameOf(await opened(path))).toBe("20261130T010031Z");
  });
});

describe("--resume", () => {
  const all = () => {
    const path = folder();
    const tenantFolder = join(path, TENANT);
    audit(tenantFolder, "20261127T010000Z", "unfinished");
    audit(tenantFolder, "20261128T010000Z");
    audit(tenantFolder, "20261129T010000Z", "unfinished");
    audit(tenantFolder, "20261129T020000Z", "unfinished", { "--odin-group": ["other"] });
    return { path, tenantFolder };
  };

  test("takes the newest unfinished one of the same request", async () => {
    const { path } = all();
    const history = await opened(path, { resume: true });
    expect([nameOf(history), history.isResumed, history.notes]).toEqual(["20261129T010000Z", true, []]);
  });

  test("takes one that is finished and was not judged", async () => {
    const { path, tenantFolder } = all();
    audit(tenantFolder, "20261129T030000Z", "finished");
    expect(nameOf(await opened(path, { resume: true }))).toBe("20261129T030000Z");
  });

  test.each<[string, Partial<HistoryOptions>]>([
    ["another version", { identity: { ...IDENTITY, version: "1.2.4" } }],
    ["another login", { identity: { ...IDENTITY, login: { odin: "other" } } }],
  ])("begins one and says so: %s", async (_, more) => {
    const { path } = all();
    const history = await opened(path, { resume: true, ...more });
    expect([nameOf(history), history.isResumed]).toEqual(["20261130T010004Z", false]);
    expect(history.notes).toEqual(["there is no unfinished audit to resume, so a new one begins"]);
  });

  test("begins one if the unfinished one is older than a finished one, because it is out of date", async () => {
    const { path, tenantFolder } = all();
    audit(tenantFolder, "20261129T040000Z");
    expect((await opened(path, { resume: true })).isResumed).toBe(false);
  });
});

describe("latest.json", () => {
  test("names the audit when it is judged, and not before", async () => {
    const path = folder();
    const history = await openHistory({ folder: path, tenant: TENANT, identity: IDENTITY, resume: false, now });
    audit(join(path, TENANT), "20261130T010004Z", "finished");
    await history.finish();
    expect(existsSync(join(path, TENANT, "latest.json"))).toBe(false);
    audit(join(path, TENANT), "20261130T010004Z");
    await history.finish();
    expect(latestOf(path)).toBe("20261130T010004Z");
    history.close();
    expect(readdirSync(join(path, TENANT)).sort()).toEqual(["20261130T010004Z", "latest.json"]);
  });

  test("is made again without a message if a run was killed before", async () => {
    const path = folder();
    audit(join(path, TENANT), "20261128T010000Z");
    audit(join(path, TENANT), "20261129T010000Z");
    expect((await opened(path)).notes).toEqual([]);
    expect(latestOf(path)).toBe("20261129T010000Z");
    latest(join(path, TENANT), "20261128T010000Z");
    expect((await opened(path)).notes).toEqual([]);
    expect(latestOf(path)).toBe("20261129T010000Z");
  });

  test.each([
    ["{", "is damaged"],
    ['{"format":2,"audit":"20261129T010000Z"}', "is damaged"],
    ['{"format":1,"audit":"../20261129T010000Z"}', "is damaged"],
    ['{"format":1,"audit":"20260101T000000Z"}', "names 20260101T000000Z, which has no audit"],
  ])("%s is replaced, and told", async (text, why) => {
    const path = folder();
    const kept = audit(join(path, TENANT), "20261129T010000Z");
    writeFileSync(join(path, TENANT, "latest.json"), text);
    const { notes } = await opened(path);
    expect(notes).toEqual([`${join(path, TENANT, "latest.json")} ${why}. It names ${kept} now`]);
    expect(latestOf(path)).toBe("20261129T010000Z");
  });

  onLinks("a link is replaced, and not followed", async () => {
    const path = folder();
    audit(join(path, TENANT), "20261129T010000Z");
    writeFileSync(join(path, "elsewhere.json"), "mine");
    symlinkSync(join(path, "elsewhere.json"), join(path, TENANT, "latest.json"));
    expect((await opened(path)).notes[0]).toContain("latest.json is not a file. It names");
    expect([latestOf(path), readFileSync(join(path, "elsewhere.json"), "utf8")]).toEqual(["20261129T010000Z", "mine"]);
  });
});

describe("a run is refused", () => {
  const refusal = (path: string, more?: Partial<HistoryOptions>) => opened(path, more).then(() => "", String);

  test("while another one uses the tenant, and not while one uses another tenant", async () => {
    const path = folder();
    const history = await openHistory({ folder: path, tenant: TENANT, identity: IDENTITY, resume: false, now });
    expect(await refusal(path)).toMatch(/acme is in use by another audit \(.+\), or give --history another folder$/);
    expect(await refusal(path, { tenant: "other" })).toBe("");
    history.close();
    expect(await refusal(path)).toBe("");
  });

  test("if an audit is later than the clock", async () => {
    const path = folder();
    audit(join(path, TENANT), "20261201T010000Z");
    expect(await refusal(path)).toMatch(
      /20261201T010000Z is later than the clock of this machine \(20261130T010004Z\)\. Set the clock, or move/,
    );
    expect(readdirSync(join(path, TENANT))).toEqual(["20261201T010000Z"]);
  });

  test("if the folder is a file", async () => {
    const path = folder();
    writeFileSync(join(path, "file"), "");
    expect(await refusal(join(path, "file"))).toMatch(/file is not a folder\. Give --history another one$/);
  });

  test("if the folder has an audit of --out", async () => {
    const path = audit(folder(), "out");
    expect(await refusal(path)).toMatch(/out has an audit of --out\. Give --history another folder$/);
    expect(readdirSync(path)).not.toContain(TENANT);
  });

  onLinks("if the tenant's folder is a link", async () => {
    const path = folder();
    mkdirSync(join(path, "target"));
    symlinkSync(join(path, "target"), join(path, TENANT));
    expect(await refusal(path)).toMatch(/acme is a symbolic link\. Give --tenant another name/);
  });

  test("if the folder cannot be made", async () => {
    const path = folder();
    writeFileSync(join(path, "file"), "");
    expect(await refusal(join(path, "file", "history"))).toMatch(
      /cannot be written to \(.+\)\. Give --history another/,
    );
  });
});

test("a journal with a damaged head is no audit to resume", async () => {
  const path = folder();
  const unfinished = audit(join(path, TENANT), "20261129T010000Z", "unfinished");
  writeFileSync(join(unfinished, "unfinished.ndjson"), headLine().replace("mark", "mork"));
  expect((await opened(path, { resume: true })).isResumed).toBe(false);
});
