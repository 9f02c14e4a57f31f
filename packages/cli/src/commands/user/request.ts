import { type RedactRequest, redactRequest } from "../../config/redact.js";
import { whereHostsAre } from "../../config/targets.js";
import type { TenantRun } from "../../config/tenants/tenant-runs.js";
import { UsageError } from "../../config/usage-error.js";
import { type HostsToAsk, hostsToAsk } from "../doctor/request.js";
import type { UserFlagName } from "./flags.js";
import { checkedWho } from "./who-form.js";

/** Where a person is looked for. */
export interface UserRequest extends Pick<TenantRun, "tenant" | "judging" | "secrets"> {
  /** What somebody looks for. */
  readonly who: string;
  /** The audit or the history to look in. Undefined if only the platforms are asked. */
  readonly audit:
    | { readonly folder: string; readonly tenant: string | undefined; readonly isGiven: boolean }
    | undefined;
  /** Where audits usually are, if it is not looked in. */
  readonly folder: { readonly folder: string; readonly tenant: string | undefined };
  /** How names are replaced. Undefined if they are shown. */
  readonly redact: RedactRequest | undefined;
  /** The platforms to ask. Their credentials are read when one is asked, because an audit needs none. */
  readonly hosts: HostsToAsk;
}

/** Where `rollcall demo` writes, and many others do. */
const FOLDER = "out";

/** Makes a request of the command line. @throws UsageError naming what is wrong and what to do */
export function userRequest({ line, tenant, folder, judging, secrets }: TenantRun<UserFlagName>): UserRequest {
  const [who] = line.operands;
  const from = line.get("from")?.[0];
  const isLive = line.has("live");
  if (isLive && from !== undefined)
    throw new UsageError("--live asks the platforms only, and --from names an audit. Leave out one");
  const hosts = narrowed(hostsToAsk(line), line);
  if (isLive && !hosts.odin && !hosts.purecloud)
    throw new UsageError(`--live needs a platform to ask. ${whereHostsAre(line)}`);
  const usual = { folder: from ?? folder ?? FOLDER, tenant: tenant ?? line.get("tenant")?.[0] };
  return {
    ...{ who: checkedWho(who), tenant, judging, secrets, hosts, folder: usual, redact: redactRequest(line) },
    audit: isLive ? undefined : { ...usual, isGiven: from !== undefined },
  };
}

/** A search has one group or none. A configuration may name several, and then all that the login sees are searched. */
function narrowed({ odin, purecloud }: HostsToAsk, line: TenantRun<UserFlagName>["line"]): HostsToAsk {
  const isOne = (["odin-sp", "odin-group"] as const).every((name) => (line.get(name)?.length ?? 0) <= 1);
  return { odin: odin && { ...odin, given: isOne ? odin.given : {} }, purecloud };
}
