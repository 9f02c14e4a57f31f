import { type Api, apis, loadBundle } from "@rollcall/mock";
import { describe, expect, test } from "vitest";
import { type OdinRecord, ok, REDACTED, redactRecord } from "../../src/index.js";
import { UNTYPED } from "../../src/output/mask.js";
import { redactAnswer } from "../../src/output/redact.js";
import { failed, forbidden, unavailable } from "../../src/record/outcome.js";
import { odinRecord } from "../records.js";

const LIST = "getUserOutgoingCallingPlanAuthorizationCodesCodes";
const TOKEN = /^[0-9a-f]{12}-\d+$/;
const CODES = "outgoingCallingPlans.outgoingCallingPlanAuthorizationCode";

const maskedIn = ({ sections }: OdinRecord) =>
  (sections[CODES] as unknown as { data: { codes: readonly { same?: string }[] } }).data.codes;

describe("redactRecord", () => {
  const masked = (data: unknown) => {
    const section = redactRecord(odinRecord({ user: ok(data) })).sections.user;
    return section.status === "ok" ? section.data : undefined;
  };

  test("masks everything below the name of a secret, and leaves the rest", () => {
    const user = {
      passwordExpiresDays: 5,
      extension: "1003",
      areaCode: "813",
      code: "not.found",
      accessDeviceCredentials: { userName: "x", password: "hunter2" },
      PASSCODE: 4711,
      passcodes: ["1", 2],
      pins: [{ value: "3", isActive: true }],
      sipPwd: { value: { deep: ["4"] } },
      token: "",
      secret: null,
      barring: { authorizationCodes: [{ code: "77", description: "door 77" }] },
      codes: { "4471": true, lift: "4472" },
    };
    expect(masked(user)).toEqual({
      passwordExpiresDays: 5,
      extension: "1003",
      areaCode: "813",
      code: "not.found",
      accessDeviceCredentials: { userName: "x", [REDACTED]: REDACTED },
      PASSCODE: REDACTED,
      passcodes: [REDACTED, REDACTED],
      pins: [{ value: REDACTED, [REDACTED]: true }],
      sipPwd: { value: { [REDACTED]: [REDACTED] } },
      token: "",
      secret: null,
      barring: { authorizationCodes: [{ code: REDACTED, description: REDACTED }] },
      codes: { [REDACTED]: true, [`${REDACTED} 2`]: REDACTED },
    });
    expect(user.passcodes).toEqual(["1", 2]);
  });

  test("masks pairs of a name and a value, secrets in texts, and texts below a name that says something about a secret", () => {
    expect(
      masked({
        list: [
          { name: "password", value: "hunter2" },
          { key: "webPin", values: [4711, { code: "4712" }] },
          { field: "user.password", rejectedValue: "hunter2" },
          { name: "locale", value: "de" },
        ],
        passwordRules: {
          minLength: 8,
          current: "hunter2",
          since: "2026-11-29T10:00:00Z",
          past: ["hunter1"],
          pin: 4711,
        },
        lastTokenIssued: { dateIssued: "2026-11-02T13:40:34.000Z" },
        pinAccount: "4711",
        passwordUpdate: { new: "hunter2" },
        accountCodes: [{ code: "4711" }],
        securityQuestions: [{ answer: "blue" }],
        sessionId: "abc",
        pinChangeDate: "2026-11-29",
        note: "password: hunter2",
        data: '{"pin":"4711"}',
        connection: "Server=x;Pwd=hunter2",
        url: "https://u:hunter2@host/?token=abc&a=1",
        device: "sip:1003@host.example",
        permission: "integrations:credential:view",
      }),
    ).toEqual({
      list: [
        { name: "password", value: REDACTED },
        { key: "webPin", values: [REDACTED, { code: REDACTED }] },
        { field: "user.password", rejectedValue: REDACTED },
        { name: "locale", value: "de" },
      ],
      passwordRules: {
        minLength: 8,
        current: REDACTED,
        since: "2026-11-29T10:00:00Z",
        past: [REDACTED],
        pin: REDACTED,
      },
      lastTokenIssued: { dateIssued: "2026-11-02T13:40:34.000Z" },
      pinAccount: REDACTED,
      passwordUpdate: { [REDACTED]: REDACTED },
      accountCodes: [{ code: REDACTED }],
      securityQuestions: [{ [REDACTED]: REDACTED }],
      sessionId: REDACTED,
      pinChangeDate: "2026-11-29",
      note: `password: ${REDACTED}`,
      data: `{"pin":"${REDACTED}"}`,
      connection: `Server=x;Pwd=${REDACTED}`,
      url: `https://u:${REDACTED}@host/?token=${REDACTED}&a=1`,
      device: "sip:1003@host.example",
      permission: "integrations:credential:view",
    });
  });

  test("masks texts in fields of services, and in what PureCloud does not type", () => {
    const words = 'door <pin>4711</pin>, {"password":"hunter2"}';
    const clean = `door <pin>${REDACTED}</pin>, {"password":"${REDACTED}"}`;
    const services = { userId: words, "Remote Office": { description: words, isActive: true } };
    expect(redactRecord(odinRecord({ serviceSettings: ok(services) })).sections.serviceSettings).toEqual(
      ok({ userId: clean, "Remote Office": { description: clean, isActive: true } }),
    );
    expect(redactAnswer("getUser", { providerInfo: { name: words } })).toEqual({ providerInfo: { name: clean } });
  });

  test("masks secrets in the words of sections that were not read", () => {
    const words = 'no: password=canary-1, {"pin":"canary-2"}, Bearer canary-3-canary-3';
    const { sections } = redactRecord(
      odinRecord({
        user: unavailable(words),
        assignedServices: forbidden([words]),
        serviceSettings: failed({ name: "Missing", status: 0, message: words, retryable: true }),
      }),
    );
    const clean = 'no: password=[redacted] {"pin":"[redacted]"}, Bearer [redacted]';
    expect(sections.user).toEqual(unavailable(clean));
    expect(sections.assignedServices).toEqual(forbidden([clean]));
    expect(sections.serviceSettings).toEqual(failed({ name: "Missing", status: 0, message: clean, retryable: true }));
  });

  test("masks authorization codes of any shape", () => {
    const mask = (codes: unknown) => redactRecord(odinRecord({ [CODES]: ok({ codes }) })).sections[CODES];
    const row = { code: REDACTED, description: REDACTED, weak: true, same: expect.stringMatching(TOKEN) };
    expect(mask([{ code: "1001", description: "lift" }])).toEqual(ok({ codes: [row] }));
    expect(mask({ code: "1001", description: "door" })).toEqual(ok({ codes: row }));
    expect(mask(["1001", 1002])).toEqual(ok({ codes: [REDACTED, REDACTED] }));
    expect(mask(null)).toEqual(ok({ codes: null }));
    const bare = redactRecord(odinRecord({ [CODES]: ok([{ code: "1001" }]) })).sections[CODES];
    expect(bare).toEqual(ok([{ code: REDACTED }]));
  });

  test("beside a masked code is whether it can be guessed, and never why", () => {
    const profile = { extension: 583917, phoneNumber: "+1-8135551003" };
    const marks = (row: object, user?: object) => {
      const once = redactRecord(odinRecord({ [CODES]: ok({ codes: [row] }), ...(user && { user: ok(user) }) }));
      expect(redactRecord(once).sections[CODES], "masked twice").toEqual(once.sections[CODES]);
      return maskedIn(once)[0];
    };
    const weak = (code: unknown, description: unknown = "") => marks({ code, description }, profile);
    const same = expect.stringMatching(TOKEN);
    for (const code of [
      "1",
      "9481",
      "555555",
      "123456",
      "890123",
      "654321",
      "210987",
      "583917",
      583917,
      "8135551003",
      "18135551003",
    ])
      expect(weak(code), String(code)).toEqual({ code: REDACTED, description: "", weak: true, same });
    expect(weak("948172", 948172)).toEqual({ code: REDACTED, description: REDACTED, weak: true, same });
    for (const code of ["94817", "123457", "135791", "112233", "1234565", "5551003", "58391"])
      expect(weak(code, "Room 12"), code).toEqual({ code: REDACTED, description: REDACTED, weak: false, same });
    // Without the profile only the code itself can say it.
    for (const user of [undefined, { extension: "583917" }, []]) {
      expect(marks({ code: "583917" }, user)).toEqual({ code: REDACTED, same });
      expect(marks({ code: "5555" }, user)).toEqual({ code: REDACTED, weak: true, same });
    }
    expect(marks({ description: "no code" }, profile)).toEqual({ description: REDACTED });
  });

  test("equal codes have one token, and a wire field of that name is no token", () => {
    const tokens = (codes: readonly object[]) =>
      maskedIn(redactRecord(odinRecord({ [CODES]: ok({ codes }) }))).map(({ same }) => same);
    const [one, two, three] = tokens([{ code: "948172" }, { code: 948172 }, { code: "948173" }]);
    expect([one === two, one === three, String(one).includes("948172")]).toEqual([true, false, false]);
    const [token] = (redactAnswer(LIST, [{ code: "948172" }]) as { same: string }[]).map(({ same }) => same);
    expect(token).toBe(one);
    const forged = { code: REDACTED, weak: "4711", same: "4711" };
    expect(JSON.stringify(redactRecord(odinRecord({ [CODES]: ok({ codes: [forged] }) })))).not.toContain("4711");
    expect(redactAnswer(LIST, [{ code: "948172", weak: "4711", same: "4711" }])).toEqual([
      { code: REDACTED, same: one },
    ]);
  });

  test("of a service that no spec types, only known fields stay", () => {
    const services = {
      userId: "u",
      "Flexible Seating Guest": { isActive: true, unlockPhonePINCode: "4711", phoneUnlock: "4712", hostUserId: "h" },
      "Remote Office": { isActive: true, remoteOfficePhoneNumber: "0044", odd: { phoneNumber: "5" }, rows: ["6"] },
      Bare: "7",
      List: ["8", { name: "n", other: 9 }],
    };
    expect(redactRecord(odinRecord({ serviceSettings: ok(services) })).sections.serviceSettings).toEqual(
      ok({
        userId: "u",
        "Flexible Seating Guest": {
          isActive: true,
          unlockPhonePINCode: REDACTED,
          phoneUnlock: REDACTED,
          hostUserId: "h",
        },
        "Remote Office": {
          isActive: true,
          remoteOfficePhoneNumber: "0044",
          odd: { [REDACTED]: REDACTED },
          rows: [REDACTED],
        },
        Bare: REDACTED,
        List: [REDACTED, { name: "n", other: REDACTED }],
      }),
    );
  });

  test("masks what is masked already in the same way, so a resumed audit has the same records", () => {
    for (const operation of [
      "getUserAudit",
      "getUserServiceSettings",
      "getUserOutgoingCallingPlanAuthorizationCodes",
    ]) {
      const once = redactAnswer(operation, {
        codes: { a: "1", b: { c: "2" } },
        odd: "3",
        note: 'password: 4 and "pin" => "5", cookie: 6 7',
        pairs: [{ name: "pin", value: "8" }],
        tokenRules: { now: "9" },
        serviceSettings: { X: { y: "4" } },
      });
      expect(redactAnswer(operation, once)).toEqual(once);
    }
  });
});

interface Node {
  readonly [name: string]: unknown;
}

/** Every named example of a spec: its operation, its name, and its value. Requests too, because a server may repeat them. */
async function examplesOf(api: Api): Promise<[operation: string, name: string, value: unknown][]> {
  const document = await loadBundle(api);
  const follow = (node: unknown): Node => {
    const { $ref } = (node ?? {}) as { $ref?: string };
    if ($ref === undefined) return (node ?? {}) as Node;
    const steps = $ref.slice(2).split("/");
    return follow(steps.reduce<unknown>((inner, step) => (inner as Node)[decodeURIComponent(step)], document));
  };
  const values = (content: unknown) =>
    Object.values(follow(content).content ?? {}).flatMap((media) =>
      Object.entries(follow(media.examples)).map(([name, example]) => [name, follow(example).value] as const),
    );
  return Object.values(document.paths).flatMap((item) =>
    Object.values(item as Node).flatMap((operation) => {
      const { operationId, responses, requestBody } = follow(operation);
      if (typeof operationId !== "string") return [];
      const all = [...Object.values(responses ?? {}).flatMap(values), ...values(requestBody)];
      return all.map(([name, value]): [string, string, unknown] => [operationId, name, value]);
    }),
  );
}

/** The paths at which two values differ. Positions in lists are left out. */
function changes(before: unknown, after: unknown, path = ""): string[] {
  if (Array.isArray(before)) return before.flatMap((item, at) => changes(item, Object(after)[at], `${path}[]`));
  if (typeof before !== "object" || before === null) return before === after ? [] : [path];
  const [names, shown] = [Object.keys(before), Object.keys(Object(after))];
  return names.flatMap((name, at) => {
    const inner = changes((before as Node)[name], (after as Node)[shown[at] ?? ""], `${path}.${name}`);
    return shown[at] === name ? inner : [`${path}.${name} (name)`, ...inner];
  });
}

describe.each(apis)("the named examples of %s", (api) => {
  test("hold no code, PIN, passcode, password or token after masking", async () => {
    let found = 0;
    for (const [operation, name, value] of await examplesOf(api)) {
      // An audit makes no codes, and its journal holds answers only.
      if (/^post\w*AuthorizationCodes/.test(operation)) continue;
      const text = JSON.stringify(redactAnswer(operation, value));
      // The code of an error is a word.
      for (const [pair] of JSON.stringify(value).matchAll(
        /"(?:code":"\d+"|(?:[a-z_]*token|code_verifier|\w*(?:pin|passw?code|password))":(?:"(?!bearer)[^"]+"|\d+))/gi,
      )) {
        found += 1;
        expect(text, `${operation} ${name}`).not.toContain(pair);
      }
    }
    expect(found).toBeGreaterThan(3);
  });

  // Review each change of this file. A field that is missing here is written to files in plain text.
  test("are masked where the list says so", async () => {
    const lines = new Map<string, Set<string>>();
    for (const [operation, name, value] of await examplesOf(api)) {
      for (const path of changes(value, redactAnswer(operation, value))) {
        const line = `${operation}: ${path.replace(/^\./, "")}`;
        lines.set(line, (lines.get(line) ?? new Set()).add(name));
      }
    }
    const text = [...lines].map(([line, names]) => `${line} (${[...names].join(", ")})\n`).join("");
    await expect(text).toMatchFileSnapshot(`masked-in-${api}.txt`);
  });
});

test("every object of PureCloud that the spec does not type is in the list", async () => {
  const found = new Set<string>();
  const search = (node: unknown, name: string) => {
    if (typeof node !== "object" || node === null) return;
    const { type, properties, additionalProperties, items } = node as Node;
    const isTyped = [properties, (additionalProperties as Node | undefined)?.$ref].some(Boolean);
    const ofTexts = (additionalProperties as Node | undefined)?.type;
    if (type === "object" && !isTyped && !["boolean", "integer", "number"].includes(String(ofTexts))) found.add(name);
    search(items, name);
    for (const [inner, schema] of Object.entries(properties ?? {})) search(schema, inner);
  };
  const { components } = (await loadBundle("purecloud")) as unknown as { components: { schemas: Node } };
  for (const [name, schema] of Object.entries(components.schemas)) search(schema, name);
  // These are no part of an audit.
  for (const name of ["messageParams", "group", "systemToOrganizationMappings", "languageLabels"]) found.delete(name);
  expect([...found].filter((name) => !UNTYPED.has(name))).toEqual([]);
});

test("a code that is the only row of its list is masked too", () => {
  expect(redactAnswer(LIST, { code: 4471, description: "door 4471" })).toMatchObject([
    { code: REDACTED, description: REDACTED },
  ]);
});
