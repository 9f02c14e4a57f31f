import { calls, outcome } from "../fixture/expected.ts";
import type { Place } from "./check.ts";
import { differences } from "./compare.ts";
import { readPrinted } from "./printed.ts";
import { startWatch } from "./watch.ts";

/** The addresses that fixture/use.mjs needs. */
export type Addresses = Readonly<Record<"odinUrl" | "purecloudUrl" | "nobodyUrl", string>>;

/**
 * Has fixture/use.mjs run somewhere, and compares what it says it saw, and what arrived at the platforms, with what is
 * expected.
 *
 * @param use runs it and returns the outcome that it printed
 * @param agent how the calls must name their sender
 */
export async function watchUse(
  { estate }: Pick<Place, "estate">,
  use: (addresses: Addresses) => Promise<string>,
  agent = "rollcall",
) {
  await using purecloud = await startWatch(estate.purecloudUrl);
  await using odin = await startWatch(estate.odinUrl);
  const nobody = await startWatch(estate.odinUrl);
  await nobody.close(); // An address where nobody is.
  const printed = await use({ odinUrl: odin.url, purecloudUrl: purecloud.url, nobodyUrl: nobody.url });
  const got = { purecloud: purecloud.calls, odin: odin.calls, givenUp: purecloud.givenUp() };
  const agents = new Set([...purecloud.agents, ...odin.agents].map((name) => name.split("/")[0]));
  return {
    calls: purecloud.calls.length + odin.calls.length,
    problems: [
      ...differences(outcome, readPrinted(printed), "outcome"),
      ...differences(calls, got, "calls"),
      ...differences([agent], [...agents], "user-agent"),
    ],
  };
}
