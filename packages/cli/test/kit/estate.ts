import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { printable } from "@rollcall/audit";
import { startSandbox } from "@rollcall/sandbox";
import { audited } from "./audited.js";
import { type Front, startFront } from "./front.js";
import { PLANTED, rollcall, run } from "./run.js";

/** A passcode as a platform may send it. */
const PASSCODES = [
  `"passcode":"${PLANTED}"`,
  `"passcodes":["${PLANTED}"]`,
  `"unlockPhonePINCode":"${PLANTED}"`,
  `"pwd":{"value":"${PLANTED}"}`,
  `"accessCodes":[{"code":"${PLANTED}","description":"door ${PLANTED}"}]`,
].join(",");

/** The flags of an audit that has no report. A report takes longer than its audit, and few tests read one. */
export const NDJSON = ["--format", "ndjson"];

/** The made-up organisation of a test. */
export interface EstateOptions {
  readonly users: number;
  readonly latencyMs?: number | readonly [number, number];
  /** Groups of Odin that are audited. */
  readonly groups?: number;
  readonly strategy?: string;
}

/** Both platforms with a made-up organisation, in this process, with a front before each that records the calls. */
export async function startEstate({ users, latencyMs = 0, groups = 2, strategy = "auto" }: EstateOptions) {
  const root = mkdtempSync(join(tmpdir(), "rollcall-estate-"));
  const sandbox = await startSandbox({ users, latencyMs, rateLimits: false });
  const secrets = new Set([PLANTED]);
  // A code that equals a telephone number is weak, and the number is in the audit anyway.
  const people = Array.from({ length: users }, (_, index) => sandbox.estate.person(index));
  const numbers = new Set(people.map(({ number }) => number?.slice(2)));
  const plant = (body: string) => {
    for (const [, code = ""] of body.matchAll(/"code":"(\d{6,})"/g)) if (!numbers.has(code)) secrets.add(code);
    return body.replaceAll('"passcode":"*****"', PASSCODES);
  };
  const odin = await startFront("odin", sandbox.odinUrl, plant);
  const purecloud = await startFront("purecloud", sandbox.purecloudUrl);
  const [provider] = sandbox.estate.odin.serviceProviders;
  const groupFlags = (provider?.groups ?? []).slice(0, groups).flatMap((group) => ["--odin-group", group]);
  const flags = [
    ...["audit", "--odin-url", odin.url, "--odin-sp", provider?.serviceProviderId ?? "", ...groupFlags],
    ...["--odin-strategy", strategy, "--odin-rate", "0"],
    ...["--purecloud-url", purecloud.url, "--purecloud-login-url", sandbox.loginUrl, "--purecloud-rate", "0"],
  ];
  const fronts: readonly Front[] = [odin, purecloud];
  return {
    /** Passcodes and authorization codes that went over the wire. */
    secrets,
    /** Resolves when so many more calls have arrived. `hold` delays the answers of later calls. @default no delay */
    calls: (count: number, hold?: () => Promise<void>) => arrivals(fronts, count, hold),
    /** Counts from zero again, and delays no answer any more. */
    reset: () => {
      for (const front of fronts) {
        front.passed.length = 0;
        front.onCall = undefined;
      }
    },
    /** The command line of an audit of all of it. */
    flags,
    /** Starts that audit, into this folder. */
    start: (out: string, ...more: string[]) => rollcall([...flags, "--out", out, ...NDJSON, "--quiet", ...more]),
    /** Runs it to its end. */
    run: (out: string, ...more: string[]) => run([...flags, "--out", out, ...NDJSON, "--quiet", ...more]),
    /** The calls, without logins. */
    passed: () => fronts.flatMap(({ passed }) => passed),
    /** A folder that lasts as long as the estate. */
    folder: (name: string) => join(root, name),
    close: async () => {
      rmSync(root, { recursive: true, force: true, maxRetries: 10 });
      await Promise.all(fronts.map((front) => front.close()));
      await sandbox.close();
    },
  };
}

function arrivals(fronts: readonly Front[], count: number, hold?: () => Promise<void>): Promise<void> {
  let left = count;
  return new Promise((resolve) => {
    for (const front of fronts) {
      front.onCall = () => {
        left -= 1;
        if (left === 0) resolve();
        return left < 0 ? hold?.() : undefined;
      };
    }
  });
}

export type TestEstate = Awaited<ReturnType<typeof startEstate>>;

interface Read {
  readonly records: readonly { readonly collectedAt: string }[];
  readonly coverage: readonly { readonly calls: number; readonly elapsedMs: number }[];
}

/** Tokens of equal authorization codes mean something within one run only. */
export const withoutTokens = <T>(record: T): T =>
  JSON.parse(JSON.stringify(record, (name, value) => (name === "same" ? undefined : value)));

/** What two audits of the same organisation have in common. Times and counters are left out. */
export function auditIn(out: string) {
  const { records, coverage }: Read = audited(out);
  return {
    records: records.map(({ collectedAt: _, ...record }) => withoutTokens(record)),
    coverage: coverage.map(({ calls: _, elapsedMs: __, ...rest }) => rest),
  };
}

/** A line of a journal with its checksum, as an audit writes it. */
export function sealedLine({ sum: _, ...line }: Record<string, unknown>): string {
  const content = printable(JSON.stringify(line)).slice(0, -1);
  return `${content},"sum":"${createHash("sha256").update(content).digest("hex").slice(0, 16)}"}`;
}

/** Numbers from 0 to 1 that look random, the same ones for the same seed. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
