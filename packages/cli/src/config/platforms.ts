import type { Hooks, SharedRateLimit } from "@rollcall/clients/core";
import type { Environment } from "../context.js";
import { readSecrets, type Secrets } from "./secrets.js";
import type { OdinTarget, PureCloudTarget, Targets } from "./targets.js";

/** What its client has beyond the flags. */
interface Shared {
  /** The limit that it shares with the other tenants of its host. Undefined if it shares none. */
  readonly limit?: SharedRateLimit | undefined;
  /** Writes its calls to a trace. Undefined without `--trace`. */
  readonly trace?: Hooks | undefined;
}

/** What to audit on Odin, and as whom. */
export type OdinRequest = OdinTarget & Secrets["odin"] & Shared;

/** What to audit on PureCloud, and as whom. */
export type PureCloudRequest = PureCloudTarget & Secrets["purecloud"] & Shared;

/** Both platforms, or one, with all that a client needs. */
export interface Platforms {
  readonly odin: OdinRequest | undefined;
  readonly purecloud: PureCloudRequest | undefined;
}

/** Adds the credentials. @throws UsageError with one line that names every missing one */
export function withSecrets({ odin, purecloud }: Targets, environment: Environment): Platforms {
  const secrets = readSecrets(environment, { odin: !!odin, purecloud: !!purecloud });
  return {
    odin: odin && { ...odin, ...secrets.odin },
    purecloud: purecloud && { ...purecloud, ...secrets.purecloud },
  };
}
