import { isDeepStrictEqual } from "node:util";
import {
  auditPureCloudUsers,
  type Coverage,
  CoverageCounter,
  type PureCloudRecord,
  type Section,
} from "@rollcall/audit";
import { clientCredentials, createPureCloudClient } from "@rollcall/clients/purecloud";
import type { SandboxOptions } from "../../src/index.js";
import { type InProcess, startInProcess } from "../in-process.js";

/** The sections that lists may bring. */
export const IN_BULK = ["queues", "trustors", "licenses", "grants"] as const;

/** An organisation, and how it is audited. */
export interface Setting extends Required<Pick<SandboxOptions, "seed" | "users" | "unknowns">> {
  readonly concurrency: number;
}

interface Read {
  readonly records: readonly PureCloudRecord[];
  readonly coverage: Coverage;
}

/** Audits the same organisation in bulk, and user by user. */
export async function bothWays(setting: Setting): Promise<{ readonly bulk: Read; readonly single: Read }> {
  const { concurrency, ...made } = setting;
  const sandbox = await startInProcess({ ...made, rateLimits: false });
  const read = (strategy: "bulk" | "single") => readBy(strategy, sandbox, concurrency);
  return { bulk: await read("bulk"), single: await read("single") };
}

async function readBy(strategy: "bulk" | "single", sandbox: InProcess, concurrency: number): Promise<Read> {
  const { purecloudUrl: baseUrl, loginUrl, fetch } = sandbox;
  const auth = clientCredentials({ clientId: "client", clientSecret: "any" });
  const client = createPureCloudClient({ baseUrl, loginUrl, fetch, auth, rateLimit: false });
  const counter = new CoverageCounter("purecloud", "organisation");
  const records: PureCloudRecord[] = [];
  const onProgress: CoverageCounter["progress"] = (progress) => counter.progress(progress);
  const now = () => new Date("2026-11-16T12:00:00Z");
  const options = { strategy, concurrency, sections: IN_BULK, wait: async () => {}, now, onProgress } as const;
  for await (const record of auditPureCloudUsers(client, options)) {
    counter.add(record);
    records.push(record);
  }
  return { records, coverage: counter.result() };
}

/** A section of a user as both ways tell it. Undefined if a record lacks it. */
export interface Told {
  readonly userId: string;
  readonly name: (typeof IN_BULK)[number];
  readonly bulk: Section | undefined;
  readonly single: Section | undefined;
}

/** Each section of each user whom the single reads found. */
export function told({ bulk, single }: Readonly<Record<"bulk" | "single", Read>>): readonly Told[] {
  const known = new Map(bulk.records.map(({ userId, sections }) => [userId, sections]));
  return single.records.flatMap(({ userId, sections }) =>
    IN_BULK.map((name) => ({ userId, name, bulk: known.get(userId)?.[name], single: sections[name] })),
  );
}

/** Whether both ways tell the same. */
export function isSame({ bulk, single }: Told): boolean {
  if (bulk === undefined || single === undefined) return false;
  return isDeepStrictEqual(bulk, single);
}
