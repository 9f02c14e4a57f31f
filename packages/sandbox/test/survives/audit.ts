import {
  auditOdinGroup,
  auditPureCloudUsers,
  type Coverage,
  CoverageCounter,
  type OdinRecord,
  type PureCloudRecord,
} from "@rollcall/audit";
import { createOdinClient, passwordLogin } from "@rollcall/clients/odin";
import { clientCredentials, createPureCloudClient } from "@rollcall/clients/purecloud";
import { counts } from "@rollcall/config/counts";
import { type Faults, type Sandbox, type SandboxOptions, startSandbox } from "../../src/index.js";
import { type InProcess, startInProcess } from "../in-process.js";

/** What is audited, and how. */
export interface Run {
  /** The seed of the estate. */
  readonly estate: number;
  readonly users: number;
  /** The share of groups without the enhanced calling plans. @default 0 */
  readonly withoutEnhancedPlan?: number;
  readonly way: "server" | "perUser" | "composed" | "auto" | "purecloud";
  readonly concurrency: number;
  /** Of PureCloud's listing. */
  readonly pageSize: number;
}

export type AnyRecord = OdinRecord | PureCloudRecord;

export interface Outcome {
  /** In the order of their users' ids. */
  readonly records: readonly AnyRecord[];
  /** Group by group. */
  readonly coverage: readonly Coverage[];
  readonly sandbox: Sandbox;
}

const now = () => new Date("2026-11-16T12:00:00Z");
const wait = async () => {};

/** Calls on which everything depends. If one fails, the run ends. */
const LISTINGS = ["getUsers", "getGroup"];

/** A client whose calls for sections are repeated so many times only. */
function withFewTries<Client extends object>(client: Client, limit: number): Client {
  const call = (target: Client, name: string | symbol) => {
    const method: unknown = Reflect.get(target, name);
    if (typeof method !== "function" || LISTINGS.includes(String(name))) return method;
    const retry = { limit, maxDelayMs: 1 };
    return (params: unknown, options: object) => method.call(target, params, { ...options, retry });
  };
  return new Proxy(client, { get: call });
}

/** The heavy checks cut real connections. `npm test` gives clients what `fetch` throws then, in a quarter of the time. */
const start: (options: SandboxOptions) => Promise<Sandbox & Partial<InProcess>> =
  counts.sockets > 0 ? startSandbox : startInProcess;

/** How often clients repeat a call, without a wait. */
export interface Tries {
  readonly all: number;
  /** Calls for sections are repeated less often, so more of them fail. The audit requests them again at its end. */
  readonly sections?: number;
}

/** Audits everybody on one platform, group by group. */
export async function audit(run: Run, faults: Faults, { all: tries, sections = tries }: Tries): Promise<Outcome> {
  const { estate: seed, users, way, withoutEnhancedPlan, concurrency, pageSize } = run;
  const made = { users, seed, groupSize: 6, withoutEnhancedPlan } as const;
  const sandbox = await start({ ...made, rateLimits: false, faults });
  try {
    const { odinUrl, purecloudUrl, loginUrl, estate, fetch = globalThis.fetch } = sandbox;
    const shared = { rateLimit: false, retry: { limit: tries, maxDelayMs: 1 }, fetch } as const;
    // A fault meets a call several times in a row, and a section may need several calls.
    const pausesMs = sections < tries ? new Array<number>(12).fill(1) : undefined;
    const records: AnyRecord[] = [];
    const coverage: Coverage[] = [];
    const count = async (
      counter: CoverageCounter,
      found: (onProgress: CoverageCounter["progress"]) => AsyncIterable<AnyRecord>,
    ) => {
      for await (const record of found((progress) => counter.progress(progress))) {
        counter.add(record);
        records.push(record);
      }
      coverage.push(counter.result());
    };
    if (way === "purecloud") {
      const auth = clientCredentials({ clientId: "client", clientSecret: "any" });
      const client = withFewTries(
        createPureCloudClient({ ...shared, baseUrl: purecloudUrl, loginUrl, auth }),
        sections,
      );
      await count(new CoverageCounter("purecloud", "organisation"), (onProgress) =>
        auditPureCloudUsers(client, { concurrency, pageSize, pausesMs, now, wait, onProgress }),
      );
    } else {
      const auth = passwordLogin({ username: "auditor", password: "any" });
      const client = withFewTries(createOdinClient({ ...shared, baseUrl: odinUrl, auth }), sections);
      for (const { serviceProviderId, groups } of estate.odin.serviceProviders)
        for (const groupId of groups)
          await count(new CoverageCounter("odin", `${serviceProviderId}/${groupId}`), (onProgress) =>
            auditOdinGroup(client, {
              serviceProviderId,
              groupId,
              strategy: way,
              concurrency,
              pausesMs,
              now,
              wait,
              onProgress,
            }),
          );
    }
    return { records: records.toSorted((a, b) => (a.userId < b.userId ? -1 : 1)), coverage, sandbox };
  } finally {
    await sandbox.close();
  }
}

const calm = new Map<string, Promise<Outcome>>();

/** The same audit when nothing goes wrong. What was read of an estate once is kept. */
export function withoutFaults(run: Run): Promise<Outcome> {
  const { estate, users, way, withoutEnhancedPlan } = run;
  const key = `${estate} ${users} ${way} ${withoutEnhancedPlan}`;
  const known = calm.get(key) ?? audit(run, {}, { all: 0 });
  calm.set(key, known);
  return known;
}
