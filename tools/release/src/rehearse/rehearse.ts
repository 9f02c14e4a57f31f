import { makeConsumer } from "./consumer.ts";
import { firstRelease } from "./first-release.ts";
import { secondRelease } from "./second-release.ts";
import { snapshot } from "./snapshot.ts";
import { expectSame, makeSteps } from "./steps.ts";
import { withWorkshop } from "./workshop.ts";

/**
 * Releases the checkout twice, in a scratch clone and to a registry of its own, and uses both releases as a user would.
 *
 * @param root the checkout, which is read only
 * @param say is told each line of the output
 * @param signal once it aborts, nothing more is begun
 * @throws Error that says what is not as it should be
 */
export async function rehearse(root: string, say: (line: string) => void, signal: AbortSignal): Promise<void> {
  const steps = makeSteps(say, signal);
  await withWorkshop(root, steps, async (workshop) => {
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
    await steps.run("the command audits without the sandbox, and with it has a demo", async () => {
      const seen = await consumer.auditAlone(first);
      if (seen.length < 2 || seen.some(([, users]) => users === 0)) throw new Error(`the audit saw ${seen}`);
      expectSame("the first words of the demo", (await consumer.demo()).slice(0, 14), "Rollcall audit");
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
    const lines = Object.entries(second.versions).map(
      ([name, version]) => `${name} ${first.versions[name]} -> ${version}`,
    );
    for (const line of lines) say(`     ${line}`);
  });
}
