import { startFront } from "./front.ts";
import { once } from "./loopback.ts";

/** Both platforms, with the same made-up company on each. */
export interface Estate {
  readonly odinUrl: string;
  readonly purecloudUrl: string;
  /** Where clients get PureCloud's tokens. The mock serves them on the same host. */
  readonly loginUrl: string;
  /** Stops everything. Nothing keeps the process alive after it. */
  close(): Promise<void>;
}

/** Starts both platforms on free loopback ports. */
export async function startEstate(): Promise<Estate> {
  const odin = await startFront("odin");
  const purecloud = await startFront("purecloud").catch(async (error: unknown) => {
    await odin.close();
    throw error;
  });
  return {
    odinUrl: odin.url,
    purecloudUrl: purecloud.url,
    loginUrl: purecloud.url,
    close: once(async () => void (await Promise.all([odin.close(), purecloud.close()]))),
  };
}
