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
import type { Faults, Sandbox } from "../../src/index.js";
import { startSandbox } from "../../src/index.js";

/** What is audited, and how. */
export interface Run {
  /** The seed of the estate. */
  readonly estate: number;
  readonly users: number;
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

/** Audits everybody on one platform, group by group. The clients try again `tries` times, without a wait. */
export async function audit(run: Run, faults: Faults, tries: number): Promise<Outcome> {
  const { estate: seed, users, way, concurrency, pageSize } = run;
  const sandbox = await startSandbox({ users, seed, groupSize: 6, rateLimits: false, faults });
  try {
    const shared = { rateLimit: false, retry: { limit: tries, maxDelayMs: 1 } } as const;
    const { odinUrl, purecloudUrl, loginUrl, estate } = sandbox;
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
      const client = createPureCloudClient({ ...shared, baseUrl: purecloudUrl, loginUrl, auth });
      await count(new CoverageCounter("purecloud", "organisation"), (onProgress) =>
        auditPureCloudUsers(client, { concurrency, pageSize, now, onProgress }),
      );
    } else {
      const auth = passwordLogin({ username: "auditor", password: "any" });
      const client = createOdinClient({ ...shared, baseUrl: odinUrl, auth });
      for (const { serviceProviderId, groups } of estate.odin.serviceProviders)
        for (const groupId of groups)
          await count(new CoverageCounter("odin", `${serviceProviderId}/${groupId}`), (onProgress) =>
            auditOdinGroup(client, { serviceProviderId, groupId, strategy: way, concurrency, now, onProgress }),
          );
    }
    return { records: records.toSorted((a, b) => (a.userId < b.userId ? -1 : 1)), coverage, sandbox };
  } finally {
    await sandbox.close();
  }
}

const calm = new Map<string, Promise<Outcome>>();

/** The same audit when nothing goes wrong. What was learnt of an estate once is kept. */
export function withoutFaults(run: Run): Promise<Outcome> {
  const { estate, users, way } = run;
  const key = `${estate} ${users} ${way}`;
  const known = calm.get(key) ?? audit(run, {}, 0);
  calm.set(key, known);
  return known;
}
