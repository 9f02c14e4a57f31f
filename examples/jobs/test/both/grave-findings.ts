import {
  auditOdinGroup,
  auditPureCloudUsers,
  type ContextPart,
  type OdinRecord,
  type PureCloudRecord,
} from "@rollcall/audit";
import { DEFAULT_CONFIG, type Finding, Judge, RULES, usersIn } from "@rollcall/audit/rules";
import type { Playground } from "../sandbox.ts";

/** What an audit of both platforms finds that is high or critical. A finding about a person names both users. */
export async function graveFindings(play: Playground) {
  const grave = (await auditOf(play)).filter(({ severity }) => severity === "high" || severity === "critical");
  return grave.flatMap(({ rule, subject }) => usersIn(subject).map(({ userId }) => ({ rule, userId })));
}

async function auditOf({ sandbox, odin, purecloud }: Playground): Promise<readonly Finding[]> {
  const [records, context] = [[] as (OdinRecord | PureCloudRecord)[], [] as ContextPart[]];
  const onContext = (part: ContextPart) => void context.push(part);
  for (const { serviceProviderId, groups } of sandbox.estate.odin.serviceProviders)
    for (const groupId of groups)
      for await (const record of auditOdinGroup(odin, { serviceProviderId, groupId, onContext })) records.push(record);
  for await (const record of auditPureCloudUsers(purecloud, { onContext })) records.push(record);
  const judge = new Judge({ rules: RULES, config: DEFAULT_CONFIG, asOf: sandbox.now });
  for (const part of context) judge.part(part);
  for (const record of records) judge.record(record);
  return judge.finish().findings;
}
