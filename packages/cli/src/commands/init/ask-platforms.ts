import type { GivenFlags } from "../../config/given.js";
import { SECRET_NAMES } from "../../config/secrets.js";
import type { CommandContext } from "../../context.js";
import { odinClient, pureCloudClient } from "../../run/clients.js";
import { hostsToAsk, withCredentials } from "../doctor/request.js";
import type { InitFlagName } from "./flags.js";
import { seenOnPlatforms } from "./seen/from-platforms.js";
import { Seen } from "./seen/seen.js";

/** Asks the platforms that flags name, if their credentials are set. Otherwise it says that nothing was asked. */
export async function askPlatforms(given: GivenFlags<InitFlagName>, context: CommandContext) {
  const { environment, stderr, stop, signal } = context;
  const hosts = hostsToAsk(given);
  const has = (names: readonly string[]) => names.every((name) => environment[name]);
  const odin = has(SECRET_NAMES.odin) ? hosts.odin : undefined;
  const purecloud = has(SECRET_NAMES.purecloud) ? hosts.purecloud : undefined;
  for (const [host, asked, names] of [
    [hosts.odin, odin, SECRET_NAMES.odin],
    [hosts.purecloud, purecloud, SECRET_NAMES.purecloud],
  ] as const) {
    if (host && !asked)
      stderr.write(`rollcall: ${names.join(" and ")} are not set, so nothing is proposed from there\n`);
  }
  if (!odin && !purecloud) return { seen: new Seen(), seenIn: undefined };
  const ready = withCredentials({ odin, purecloud }, environment);
  const clients = {
    odin: ready.odin && odinClient(ready.odin),
    purecloud: ready.purecloud && pureCloudClient(ready.purecloud),
  };
  const seen = await seenOnPlatforms(clients, AbortSignal.any([stop, signal]));
  return {
    seen,
    seenIn: [odin?.baseUrl, purecloud && (purecloud.baseUrl ?? purecloud.region)].filter(Boolean).join(", "),
  };
}
