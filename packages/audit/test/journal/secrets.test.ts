import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Fetch } from "@rollcall/clients/core";
import { counts } from "@rollcall/config/counts";
import fc from "fast-check";
import { expect, inject, test } from "vitest";
import {
  AuditJsonWriter,
  auditOdinGroup,
  auditPureCloudUsers,
  type ContextPart,
  CoverageCounter,
  type OdinStrategy,
} from "../../src/index.js";
import { type JournalScope, openJournal } from "../../src/journal/index.js";
import { GROUP, network, now, odinAt, purecloudAt, wait } from "../kit.js";
import { folder, kill } from "./kit.js";

/** Three letters that no text has eight times in a row. */
const TEXT = "qzxxqzqxzzqxqzqxxzqz";
const NUMBER = 908_172_635_544;
/** A secret, or eight characters of it. */
const PIECE = /[qzx]{8}|90817263|08172635|81726355|17263554|72635544/;

/** A secret as platforms may send it. Every name tells that there is one. */
const SHAPES: readonly (readonly [name: string, value: unknown])[] = [
  ...["password", "newPassword", "PASSWORD", "user_password", "Portal Password", "passwd", "pwd", "passphrase"],
  ...[
    "passcode",
    "portalPasscode",
    "Passcode",
    "pin",
    "PIN",
    "pinCode",
    "unlockPhonePINCode",
    "moderatorPin",
    "userPins",
  ],
  ...[
    "secret",
    "clientSecret",
    "client_secret",
    "token",
    "access_token",
    "refreshToken",
    "X-Auth-Token",
    "apiKey",
    "api-key",
  ],
  ...[
    "privateKey",
    "credential",
    "sipCredentials",
    "cookie",
    "authorizationCode",
    "authCode",
    "accessCode",
    "Security Code",
  ],
].map((name): [string, unknown] => [name, TEXT]);
const NESTED: readonly (readonly [name: string, value: unknown])[] = [
  ["passcodes", [TEXT, NUMBER]],
  ["numericPasscode", NUMBER],
  ["loginPasscode", { value: TEXT }],
  ["pins", [{ value: TEXT, isActive: true }]],
  ["authorizationCodes", [{ code: TEXT, description: `door ${TEXT}` }]],
  ["Communication Barring Authorization Code", [{ code: String(NUMBER), userId: "u" }]],
  ["Account/Authorization Codes", { rows: { list: [{ number: NUMBER }] } }],
  ["codes", { [TEXT]: "door", lift: TEXT, open: { [TEXT]: true } }],
  ["secrets", { one: { two: { three: [[TEXT]] } } }],
];

/** A copy of an answer with secrets in every object. Each object gets other shapes. */
function planter() {
  let next = 0;
  const shapes = [...SHAPES, ...NESTED];
  const plant = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plant);
    if (typeof value !== "object" || value === null) return value;
    const own = Object.entries(value).map(([name, inner]) => [name, plant(inner)] as const);
    const secrets = Array.from({ length: 3 }, () => shapes[next++ % shapes.length] ?? ["pin", TEXT]);
    return { ...Object.fromEntries(secrets), ...Object.fromEntries(own) };
  };
  return plant;
}

/** The answers of the mock with secrets in them. Calls after the `last` are never answered, as after a kill. */
function planted(last: number, abort: () => void) {
  const plant = planter();
  let calls = 0;
  const fetch: Fetch = async (url, init) => {
    calls += 1;
    if (calls > last) abort();
    const answer = (await network(url, init)) as Response;
    // A known field keeps its value, except for the codes and passcodes of the example.
    const body = await answer.text();
    const text = body.replaceAll(/"(code|passcode)":"[^".]*"/g, `"$1":"${TEXT}"`);
    return new Response(JSON.stringify(plant(JSON.parse(text))), { status: answer.status, headers: answer.headers });
  };
  return fetch;
}

const HEAD = {
  version: "1",
  scopes: [
    { platform: "odin", scope: "ent.odin/grp.odin" },
    { platform: "purecloud", scope: "organisation" },
  ],
  selection: {},
  login: {},
} as const;

/** One run of an audit of both platforms. It is killed at the call after the `last`. @returns what it printed as JSON */
async function run(path: string, strategy: OdinStrategy, last: number): Promise<string> {
  const controller = new AbortController();
  const fetch = planted(last, () => controller.abort());
  const journal = await openJournal(path, { ...HEAD, mode: "resume" });
  let printed = "";
  const writer = new AuditJsonWriter((text) => {
    printed += text;
  }, now());
  const { signal } = controller;
  const parts: ContextPart[] = [];
  const sources = [
    (memory: JournalScope) => {
      const onContext = (part: ContextPart) => {
        memory.addPart(part);
        parts.push(part);
      };
      const options = { ...GROUP, strategy, memory, onContext, signal, now, wait };
      return auditOdinGroup(odinAt(inject("odinUrl"), { fetch }), options);
    },
    (memory: JournalScope) =>
      auditPureCloudUsers(purecloudAt(inject("purecloudUrl"), { fetch }), { memory, signal, now, wait }),
  ];
  try {
    for (const scope of journal.left) {
      const counter = new CoverageCounter(
        scope.index === 0 ? "odin" : "purecloud",
        HEAD.scopes[scope.index]?.scope ?? "",
      );
      for await (const record of sources[scope.index]?.(scope) ?? []) {
        counter.add(record);
        scope.add(record, 1);
        writer.record(record);
      }
      const { users, ...rest } = counter.result();
      scope.end({ ...rest, users: { ...users, seen: scope.records } });
    }
    for (const part of parts) writer.part(part);
    writer.end(
      journal.scopes.flatMap(({ coverage }) => coverage ?? []),
      now(),
    );
    await journal.finish("json");
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  await kill(journal);
  return printed;
}

const inClear = (text: string) => {
  const found = PIECE.exec(text);
  return found ? text.slice(Math.max(0, found.index - 200), found.index + 30) : "";
};

const kills = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 3 });

test.each(["server", "perUser", "composed"] as const)(
  "%s: no file and no output holds a planted secret, or eight characters of it, whenever the audit is killed",
  async (strategy) => {
    const calls = { server: 70, perUser: 75, composed: 190 }[strategy];
    let written = 0;
    const property = fc.asyncProperty(kills, async (parts) => {
      const path = folder();
      for (const last of [...parts.map((part) => Math.floor(part * calls)), Number.POSITIVE_INFINITY]) {
        expect(inClear(await run(path, strategy, last)), "the output").toBe("");
        for (const name of readdirSync(path)) {
          const text = readFileSync(join(path, name), "utf8");
          written += text.length;
          expect(inClear(text), name).toBe("");
        }
      }
      const audit = JSON.parse(readFileSync(join(path, "audit.json"), "utf8"));
      expect(audit.records).toHaveLength(5 + 5);
    });
    await fc.assert(property, { numRuns: counts.planted });
    expect(written).toBeGreaterThan(300_000);
  },
);
