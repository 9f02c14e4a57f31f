import { type Closable, opened } from "@rollcall/config/closable";
import { startFront } from "./front.ts";

/** Both platforms, with the same made-up company on each. Nothing keeps the process alive after it is closed. */
export interface Estate extends Closable {
  readonly odinUrl: string;
  readonly purecloudUrl: string;
  /** Where clients get PureCloud's tokens. The mock serves them on the same host. */
  readonly loginUrl: string;
}

/** Starts both platforms on free loopback ports. */
export function startEstate(): Promise<Estate> {
  return opened(async (started) => {
    const odin = started.use(await startFront("odin"));
    const purecloud = started.use(await startFront("purecloud"));
    return { odinUrl: odin.url, purecloudUrl: purecloud.url, loginUrl: purecloud.url };
  });
}
