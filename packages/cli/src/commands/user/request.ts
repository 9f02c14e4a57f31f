import type { GivenFlags } from "../../config/parse.js";
import { UsageError } from "../../config/usage-error.js";
import type { Environment } from "../../context.js";
import { type HostsToAsk, hostsToAsk, withCredentials } from "../doctor/request.js";
import type { UserFlagName } from "./flags.js";
import { checkedWho } from "./who-form.js";

/** Where a person is looked for. */
export interface UserRequest {
  /** What somebody looks for. */
  readonly who: string;
  /** The audit or the history to look in. Undefined if only the platforms are asked. */
  readonly audit:
    | { readonly folder: string; readonly tenant: string | undefined; readonly isGiven: boolean }
    | undefined;
  /** The platforms that flags name. Their credentials are read when one is asked, because an audit needs none. */
  readonly hosts: HostsToAsk;
}

/** Where `rollcall demo` writes, and many others do. */
const FOLDER = "out";

/** Makes a request of the command line. @throws UsageError naming what is wrong and what to do */
export function userRequest(
  operands: readonly string[],
  given: GivenFlags<UserFlagName>,
  environment: Environment,
): UserRequest {
  const [who, second] = operands;
  if (second !== undefined)
    throw new UsageError('user takes one WHO. Put a name of several words in quotes, such as "Ana Ruiz"');
  const [from, tenant] = [given.get("from")?.[0], given.get("tenant")?.[0]];
  const isLive = given.has("live");
  const other = (["from", "tenant"] as const).find((name) => given.has(name));
  if (isLive && other !== undefined)
    throw new UsageError(`--live asks the platforms only, and --${other} names an audit. Leave out one`);
  const hosts = hostsToAsk(given);
  if (isLive && !hosts.odin && !hosts.purecloud)
    throw new UsageError("--live needs a platform to ask. Give --odin-url, --purecloud-region or --purecloud-url");
  if (isLive) withCredentials(hosts, environment);
  return {
    who: checkedWho(who),
    audit: isLive ? undefined : { folder: from ?? FOLDER, tenant, isGiven: from !== undefined },
    hosts,
  };
}
