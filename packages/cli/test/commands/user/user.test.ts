import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CleanOdinUser, CleanPureCloudUser } from "@rollcall/audit";
import type { AuditFinding } from "@rollcall/audit/changes";
import type { PeopleLine, UserJson } from "@rollcall/report";
import { type Sandbox, startSandbox } from "@rollcall/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dispatch } from "../../../src/commands/dispatch.js";
import { type Front, startFront } from "../../kit/front.js";
import { leaksIn, textsOf } from "../../kit/redacted-texts.js";
import { BIN, begin, complaint, run, SECRETS, vacantUrl } from "../../kit/run.js";

const root = mkdtempSync(join(tmpdir(), "rollcall-user-"));
const audit = join(root, "audit");
const lines = (name: string) =>
  readFileSync(join(audit, name), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

let sandbox: Sandbox;
let fronts: { readonly odin: Front; readonly purecloud: Front };
/** What a front makes of the next answers. */
let change = (body: string): string => body;
/** A person with keys of every form. */
let person: { readonly odin: CleanOdinUser; readonly purecloud: CleanPureCloudUser };

beforeAll(async () => {
  sandbox = await startSandbox({ users: 60, rateLimits: false });
  fronts = {
    odin: await startFront("odin", sandbox.odinUrl, (body) => change(body)),
    purecloud: await startFront("purecloud", sandbox.purecloudUrl),
  };
  await run(["audit", ...odin(), ...purecloud(), "--out", audit, "--quiet"]);
  person = somebody();
});
afterAll(async () => {
  rmSync(root, { recursive: true, force: true });
  await Promise.all([fronts.odin.close(), fronts.purecloud.close()]);
  await sandbox.close();
});

const odin = (url = fronts.odin.url) => ["--odin-url", url, "--odin-rate", "0"];
const purecloud = (url = fronts.purecloud.url) => [
  ...["--purecloud-url", url, "--purecloud-login-url", sandbox.loginUrl, "--purecloud-rate", "0"],
];
const passed = () => fronts.odin.passed.length + fronts.purecloud.passed.length;
const live = () => ["--live", ...odin(), ...purecloud()];
const inAudit = () => ["--from", audit];

const valueIn = (fact: CleanOdinUser["name"]): string => (fact.known ? (fact.value ?? "") : "");

/** Somebody whom each form finds alone, with a MAC address, a number, a further login and a finding. */
function somebody(): typeof person {
  const view = lines("view.ndjson");
  const named = (name: string) => view.filter((one) => valueIn(one.name) === name);
  for (const line of lines("people.ndjson") as PeopleLine[]) {
    if (line.kind !== "person" || !line.by.includes("e-mail") || !line.by.includes("number")) continue;
    const [ours, theirs] = [
      view.find(({ userId }) => userId === line.odin.userId),
      view.find(({ userId }) => userId === line.purecloud.userId),
    ];
    const isFull =
      ours.alternateUserIds.value?.length > 0 && ours.endpoint.value?.macAddress?.value && ours.findings.length > 0;
    if (isFull && named(valueIn(ours.name)).length === 2) return { odin: ours, purecloud: theirs };
  }
  throw new Error("the estate has nobody like that");
}

/** What is looked for, by the form that it has. */
function forms() {
  const { odin: ours, purecloud: theirs } = person;
  const mac =
    ours.endpoint.known && ours.endpoint.value?.macAddress.known ? (ours.endpoint.value.macAddress.value ?? "") : "";
  const number = valueIn(ours.phoneNumber);
  const name = valueIn(ours.name);
  return {
    "id of Odin": ours.userId.toUpperCase(),
    "id of PureCloud": theirs.userId.toUpperCase(),
    "e-mail": valueIn(theirs.email),
    "number with its country": `+1 (${number.slice(0, 3)}) ${number.slice(3)}`,
    "number of its country": number,
    extension: valueIn(ours.extension),
    "MAC address": mac.replace(/(..)(?=.)/g, "$1-"),
    "name, the last first": name.split(" ").reverse().join(", "),
  };
}

async function found(who: string, flags: readonly string[]): Promise<UserJson> {
  const { code, stdout, stderr } = await run(["user", who, "--json", ...flags]);
  expect([who, code, stderr]).toEqual([who, 0, ""]);
  return JSON.parse(stdout);
}

describe("in an audit", () => {
  test("every form finds the person, with both users, and without a call", async () => {
    const before = passed();
    const [login = ""] = person.odin.alternateUserIds.known ? (person.odin.alternateUserIds.value ?? []) : [];
    for (const who of [...Object.values(forms()), login]) {
      const { person: card, calls } = await found(who, inAudit());
      expect([who, card?.odin?.user.userId, card?.purecloud?.user.userId]).toEqual([
        ...[who, person.odin.userId, person.purecloud.userId],
      ]);
      expect([card?.match.is, card?.source.kind, calls]).toEqual(["person", "audit", 0]);
    }
    expect(passed()).toBe(before);
  });

  test.each(["view.ndjson", "findings.ndjson", "people.ndjson"])(
    "a folder in the place of %s gives an error of one clear line",
    async (name) => {
      const path = join(root, `without-${name}`);
      cpSync(audit, path, { recursive: true });
      rmSync(join(path, name));
      mkdirSync(join(path, name));
      expect(await complaint(["user", person.odin.userId, "--from", path])).toBe(
        `rollcall: ${join(path, name)} cannot be read (a folder has this name, EISDIR). Move it away, or name another folder\n`,
      );
    },
  );

  test("with --redact it shows the same person with tokens, as text and as JSON", async () => {
    const key = ["--redact", "--redact-key", join(root, "redact.key")];
    const plain = await found(person.odin.userId, inAudit());
    const texts = new Set<string>();
    textsOf([plain.hits, plain.person], texts);
    texts.delete(audit);
    // Services keep their names.
    for (const text of [...texts]) if (text.startsWith("Call Forwarding ")) texts.delete(text);
    expect(texts.size).toBeGreaterThan(30);
    const { stdout, stderr, code } = await run(["user", person.odin.userId, ...inAudit(), ...key]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^person-\w{10} {2}from the audit of \d{4}-\d\d-\d\d UTC\s/);
    const json = await run(["user", person.odin.userId, "--json", ...inAudit(), ...key]);
    const several = await run(["user", valueIn(person.odin.name).split(" ")[0] ?? "", ...inAudit(), ...key]);
    const nobody = await run(["user", "+49 30 5550199", ...inAudit(), ...key]);
    for (const text of [stdout, json.stdout, several.stdout, several.stderr]) expect(leaksIn(text, texts)).toEqual([]);
    expect(nobody.stderr).toMatch(/^rollcall: nobody fits "text-\w{10}"\. /);
    expect(JSON.parse(json.stdout).person.findings).toHaveLength(plain.person?.findings?.length ?? -1);
    const asked = await run(["user", person.odin.userId, ...live(), ...key]);
    expect([asked.code, asked.stderr]).toEqual([0, ""]);
    expect(asked.stdout).toMatch(/^person-\w{10} {2}read from the platforms at \d{4}-\d\d-\d\d UTC$/m);
    expect(leaksIn(asked.stdout, texts)).toEqual([]);
    expect(await complaint(["user", person.odin.userId, ...inAudit(), "--redact"])).toContain("--redact needs a key");
  });

  test("shows both sides, and each finding with its rule, its age and what to do", async () => {
    const { code, stdout, stderr } = await run(["user", person.odin.userId, "--details", ...inAudit()]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(`One person on both platforms, by `);
    for (const heading of ["Identity", "Devices", "Ways out", "Licences"])
      expect(stdout).toMatch(new RegExp(`^${heading} +Odin +PureCloud$`, "m"));
    expect(stdout).toContain(`${person.odin.userId} `);
    const own = (lines("findings.ndjson") as AuditFinding[]).filter(
      ({ id, partOf }) => id.includes(person.odin.userId) && partOf === undefined,
    );
    expect(own.length).toBeGreaterThan(0);
    const text = stdout.replace(/\s+/g, " ");
    for (const { rule, firstSeen, remedy } of own) {
      expect(text).toContain(`(${rule}, since ${firstSeen.slice(0, 10)} or earlier)`);
      expect(text).toContain(`Remedy: ${remedy.words}`);
    }
    const brief = await run(["user", person.odin.userId, ...inAudit()]);
    expect(brief.stdout.trimEnd().split("\n").length).toBeLessThanOrEqual(40);
    expect(brief.stdout).toContain(`${person.odin.userId} `);
    expect(brief.stdout).toMatch(/\nFindings of \d{4}-\d\d-\d\d: \d+[\s\S]*\nAll of it: --details\n$/);
  });

  test("several users are listed, each with what tells it from the others, exit 3", async () => {
    const { code, stdout } = await run(["user", "ma", ...inAudit()]);
    expect(code).toBe(3);
    expect(stdout).toMatch(/^\d+ users fit "ma"\n Odin {7}.*@/);
    expect(stdout).toMatch(/To see one of them, give the id\n\n$/);
    const json = await run(["user", "ma", "--json", ...inAudit()]);
    const { hits, person: card } = JSON.parse(json.stdout) as UserJson;
    expect([json.code, card, hits.length > 2]).toEqual([3, null, true]);
    for (const { userId } of hits.slice(0, 3)) expect(stdout).toContain(userId);
  });

  test("nobody is one line that says what was searched, exit 3", async () => {
    const { code, stdout, stderr } = await run(["user", "nobody@x.test", ...inAudit()]);
    expect([code, stdout]).toEqual([3, ""]);
    expect(stderr).toMatch(
      /^rollcall: nobody fits "nobody@x\.test"\. Searched: the audit of \S+ \S+ UTC in \S+\. Not searched: Odin and PureCloud, because no flag or configuration names a host\n$/,
    );
  });

  test("without the person, the platforms are asked", async () => {
    const part = join(root, "part");
    await run(["audit", ...purecloud(), "--purecloud-user", person.purecloud.userId, "--out", part, "--quiet"]);
    const { person: card, searched } = await found(valueIn(person.odin.extension), [
      "--from",
      part,
      ...odin(),
      ...purecloud(),
    ]);
    expect([card?.source.kind, searched.length]).toEqual(["audit", 1]);
    expect(card?.match).toMatchObject({ is: "alone", because: ["that platform was not audited"] });
    const other = (lines("view.ndjson") as CleanOdinUser[]).find(
      (one) => one.platform === "odin" && one.userId !== person.odin.userId,
    );
    const asked = await found(other?.userId ?? "", ["--from", part, ...odin(), ...purecloud()]);
    expect([asked.person?.source.kind, asked.searched.length]).toEqual(["live", 3]);
    expect(asked.person?.findings).toBeNull();
  });
});

test("a configuration names the hosts, and each of its tenants is looked in. One who is found is enough", async () => {
  const folder = join(root, "configured");
  mkdirSync(folder);
  const file = join(folder, "rollcall.config.json");
  const tenants = [
    { name: "one", odin: { url: fronts.odin.url, rate: 0 } },
    { name: "two", purecloud: { url: fronts.purecloud.url, loginUrl: sandbox.loginUrl, rate: 0 } },
  ];
  writeFileSync(file, JSON.stringify({ tenants }));
  const { code, stdout, stderr } = await run(["user", person.purecloud.userId, "--live", "--config", file]);
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^Tenant one\n[\s\S]*\nTenant two\n/)]);
  expect(stdout).toContain("read from the platforms");
  expect(stderr).toContain(
    "Not searched: PureCloud, because no flag or configuration names a host; Odin, which has no ids of this form",
  );
  expect((await run(["user", "nobody@x.test", "--live", "--config", file])).code).toBe(3);
});

/** The command, with how many calls had arrived when the first facts were printed. */
async function watched(args: readonly string[]) {
  const before = passed();
  let [first, stdout] = [-1, ""];
  const outputs = {
    stdout: {
      write: (text: string) => {
        if (first < 0) first = passed() - before;
        stdout += text;
      },
    },
    stderr: { write: () => {} },
  };
  const never = new AbortController().signal;
  const context = { ...outputs, environment: SECRETS, script: BIN, stop: never, signal: never };
  const code = await dispatch(["user", ...args], { ...outputs, begin: (call) => begin(call, context) });
  return { code, stdout, first, all: passed() - before };
}

describe("on the platforms", () => {
  test("every form finds the person, the first facts within 8 calls, and all within 50", async () => {
    for (const [form, who] of Object.entries(forms())) {
      const { code, stdout, first, all } = await watched([who, ...live()]);
      expect([form, code]).toEqual([form, 0]);
      expect(stdout.replace(/\s+/g, ""), form).toContain(person.odin.userId);
      expect(stdout, form).toContain(person.purecloud.userId);
      expect(first, form).toBeLessThanOrEqual(8);
      expect(all, form).toBeLessThanOrEqual(50);
    }
  });

  test("the facts are those of an audit", async () => {
    const { person: card } = await found(person.odin.userId, live());
    const { person: audited } = await found(person.odin.userId, inAudit());
    const facts = (json: typeof card) => {
      const { phoneNumber, endpoint, lines, forwarding, packs, plans } = json?.odin?.user ?? {};
      const { roles, queues, licenses, grants, forwarding: forwarded } = json?.purecloud?.user ?? {};
      const { originating, redirecting } = plans ?? {};
      return {
        phoneNumber,
        endpoint,
        lines,
        forwarding,
        packs,
        originating,
        redirecting,
        roles,
        queues,
        licenses,
        grants,
        forwarded,
      };
    };
    expect(facts(card)).toEqual(facts(audited));
  });

  test("without the user's audit of Odin, sections are read one by one, and what the limit leaves is not read", async () => {
    const broken = await startSandbox({ users: 60, rateLimits: false, faults: { broken: { getUserAudit: true } } });
    const front = await startFront("odin", broken.odinUrl);
    const { person: card } = await found(person.odin.userId, ["--live", ...odin(front.url), ...purecloud()]);
    const calls = new Set(front.passed.map(({ call }) => call)).size;
    await front.close();
    await broken.close();
    expect(calls).toBeLessThanOrEqual(30);
    expect(card?.odin?.user.phoneNumber).toEqual(person.odin.phoneNumber);
    expect(card?.notRead.map(({ because }) => because).join()).toContain("the limit of 30 calls is reached");
  });

  test("users of both platforms who are not one person are listed, exit 3", async () => {
    const { odin: ours, purecloud: theirs } = person;
    const keys = [ours.emailAddress, ours.phoneNumber].map(valueIn);
    const last = ours.names.known ? (ours.names.value?.last ?? "") : "";
    const others = ["nobody@x.test", "2125550000"];
    change = (body) =>
      keys.reduce((text, key, at) => text.replaceAll(key, others[at] ?? ""), body).replaceAll(`"${last}"`, '"Nobody"');
    const extension = valueIn(ours.extension);
    const { code, stdout } = await run(["user", extension, ...live()]).finally(() => {
      change = (body) => body;
    });
    expect([code, stdout.split("\n")[0]]).toEqual([3, `2 users fit "${extension}"`]);
    for (const { userId } of [ours, theirs]) expect(stdout).toContain(userId);
  });

  test("what cannot be searched is named", async () => {
    const { code, stderr } = await run(["user", "0004f2000000", ...live()]);
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /Searched: Odin, PureCloud\. Not searched: .*PureCloud by MAC address, which its users do not have/,
    );
    const short = await run(["user", "9x", ...live()]);
    expect(short.stderr).toMatch(/names on Odin, which needs 3 letters/);
  });

  test("a wrong login of one platform does not hide the other, exit 4", async () => {
    const { code, stdout, stderr } = await run(["user", valueIn(person.purecloud.email), ...live()], {
      ...SECRETS,
      ROLLCALL_ODIN_PASSWORD: "wrong",
    });
    expect(code).toBe(4);
    expect(stdout).toContain(person.purecloud.userId);
    expect(stdout).toMatch(/^Nobody was found on Odin[^\n]*\n\s*- Odin at \S+ refused/m);
    expect(stderr).toMatch(/^rollcall: Odin at \S+ refused the login/);
    const gone = await run(["user", "nobody", "--live", ...odin(await vacantUrl()), ...purecloud()]);
    expect([gone.code, gone.stdout]).toEqual([4, ""]);
    expect(gone.stderr).toMatch(/Searched: PureCloud\. Not searched: Odin, which did not answer\n$/);
  });

  test("text of a platform reaches the terminal without control characters", async () => {
    change = (body) => body.replaceAll(`"${valueIn(person.odin.extension)}"`, '"\\u001b[31m7\\u202e"');
    const { stdout } = await run(["user", person.odin.userId, ...live()]).finally(() => {
      change = (body) => body;
    });
    for (const mark of ["\u001b", "\u202e"]) expect(stdout).not.toContain(mark);
    expect(stdout).toContain("[31m7");
  });
});

test.each([
  [["user"], /user needs WHO: an id, e-mail address/],
  [["user", " "], /user needs WHO/],
  [["user", "x"], /WHO is one letter/],
  [["user", "+"], /WHO has neither letters nor digits/],
  [["user", "a*"], /WHO cannot have \*/],
  [["user", "a".repeat(300)], /WHO is longer than 256 characters/],
  [["user", "Ana", "Ruiz"], /Put a name of several words in quotes/],
  [["user", "ana", "--live"], /--live needs a platform to ask/],
  [["user", "ana", "--json", "--tenant", "a", "--tenant", "b"], /several --tenant need a configuration file/],
  [["user", "ana", "--live", "--from", "x", "--odin-url", "http://127.0.0.1"], /--from names an audit\. Leave out one/],
  [["user", "ana", "--from", "/nowhere"], /nowhere has no audit/],
  [["user", "ana", "--odin-sp", "x"], /--odin-sp needs --odin-url/],
])("%j: one line that says what is wrong, exit 2", async (args, line) => {
  expect(await complaint(args)).toMatch(line);
});
