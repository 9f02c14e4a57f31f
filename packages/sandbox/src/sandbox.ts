import { writesOf } from "./day-two/writes.js";
import type { Estate } from "./estate/estate.js";
import { createOdinState, odinHandlers } from "./odin/index.js";
import { createPureCloudState, purecloudHandlers } from "./purecloud/index.js";
import type { SandboxOptions } from "./server/options.js";
import { type Sandbox, startRooms } from "./server/start.js";
import { answersTo } from "./unknowns/index.js";

/**
 * Starts Odin and PureCloud on loopback, with a made-up organisation in them. Any credentials log in.
 *
 * @example
 * const sandbox = await startSandbox({ users: 250, seed: 1 });
 * const odin = createOdinClient({ baseUrl: sandbox.odinUrl, auth: passwordLogin({ username: "me", password: "any" }) });
 * await sandbox.close();
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  return startRooms(options, ...roomsOf(options));
}

/** Both platforms with all that they have. */
export function roomsOf({ unknowns }: SandboxOptions) {
  const answers = answersTo(unknowns);
  return [
    { handlers: odinHandlers, state: (estate: Estate) => createOdinState(answers, writesOf(estate)?.odin) },
    {
      handlers: purecloudHandlers,
      state: (estate: Estate) => createPureCloudState(answers, writesOf(estate)?.purecloud),
    },
  ] as const;
}
