import {
  auditOdinGroup,
  auditPureCloudUsers,
  type ContextPart,
  type FixedStrategy,
  type OdinRecord,
  type PureCloudRecord,
} from "@rollcall/audit";
import { type Estate, type SandboxOptions, startSandbox } from "@rollcall/sandbox";
import { clientsOf } from "../clients-of.ts";

/** An estate, and what an audit reads of it. */
export interface Audited {
  readonly estate: Estate;
  /** The time of the estate. */
  readonly now: Date;
  readonly context: readonly ContextPart[];
  readonly records: readonly (OdinRecord | PureCloudRecord)[];
}

/** Audits both platforms of an estate. @param strategy how Odin is read @default server */
export async function auditOf(options: SandboxOptions, strategy: FixedStrategy = "server"): Promise<Audited> {
  const sandbox = await startSandbox({ ...options, rateLimits: false });
  try {
    const context: ContextPart[] = [];
    const onContext = (part: ContextPart) => void context.push(part);
    const records: (OdinRecord | PureCloudRecord)[] = [];
    const { odin, purecloud } = clientsOf(sandbox);
    for (const { serviceProviderId, groups } of sandbox.estate.odin.serviceProviders) {
      for (const groupId of groups) {
        const audit = auditOdinGroup(odin, { serviceProviderId, groupId, strategy, onContext });
        for await (const record of audit) records.push(record);
      }
    }
    for await (const record of auditPureCloudUsers(purecloud, { onContext, concurrency: 20 })) records.push(record);
    return { estate: sandbox.estate, now: sandbox.now, context, records };
  } finally {
    await sandbox.close();
  }
}
