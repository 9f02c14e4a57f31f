import { stoppedBySignals } from "@rollcall/config/processes";
import { messageOf, type Outcome } from "@rollcall/config/tool";
import { makeConsumer } from "./consumer.ts";
import { snapshot } from "./released.ts";
import { firstRelease, secondRelease } from "./releases.ts";
import { expectSame, makeSteps, openWorkshop, type Steps, type Workshop } from "./workshop.ts";

/**
 * `pnpm release:rehearse` releases the checkout twice, in a scratch clone and to a registry on loopback, and uses both releases as
 * a user would. It leaves nothing behind, also after Ctrl-C.
 */
export async function releaseRehearse(root: string, print: (line: string) => void): Promise<Outcome> {
  const signal = stoppedBySignals();
  const began = performance.now();
  const steps = makeSteps(print, signal);
  try {
    await using workshop = await openWorkshop(root, steps);
    await rehearse(workshop, steps, print);
  } catch (error) {
    if (signal.aborted) return { ok: false, lines: [] };
    return { ok: false, lines: [`release:rehearse: ${messageOf(error)}`] };
  }
  return { ok: true, lines: [`rehearsed in ${((performance.now() - began) / 1000).toFixed(0)} s`] };
}

/** @throws Error that names what is wrong */
async function rehearse(workshop: Workshop, steps: Steps, print: (line: string) => void): Promise<void> {
  const first = await firstRelease(workshop, steps);
  const consumer = await makeConsumer(workshop);
  const before = await steps.run("a consumer installs, compiles and runs the first", async () => {
    await consumer.install(first);
    expectSame("exports that cannot be loaded", await consumer.brokenExports(), []);
    expectSame("code for the second compiles against the first", await consumer.compilesNew(), false);
    const printed = await consumer.useOld();
    if (/\[\]/.test(printed)) throw new Error(`the consumer saw nobody: ${printed}`);
    return printed;
  });
  const second = await secondRelease(workshop, first, steps);
  await steps.run("the same code compiles and runs with the second", async () => {
    await consumer.install(second);
    expectSame("exports that cannot be loaded", await consumer.brokenExports(), []);
    expectSame("code for the second compiles against the second", await consumer.compilesNew(), true);
    expectSame("what the old code prints", await consumer.useOld(), before);
    expectSame("rollcall --version", await consumer.commandVersion(), second.versions["@rollcall/cli"]);
  });
  await snapshot(workshop, second, steps);
  for (const [name, version] of Object.entries(second.versions))
    print(`     ${name} ${first.versions[name]} -> ${version}`);
}
