import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { start } from "@rollcall/consumers/processes";
import { pushTags } from "./clone.ts";
import { checkReleased, type Released, released } from "./released.ts";
import { expectSame, type Steps } from "./steps.ts";
import { currentVersions, type Workshop } from "./workshop.ts";

/** The first release of all packages: its publish is broken off in the middle, and run again. */
export async function firstRelease(workshop: Workshop, steps: Steps): Promise<Released> {
  const { pnpm, git, gate, scratch } = workshop;
  const folder = join(scratch.folder, "first");
  const versions = await steps.run("first release: version", async () => {
    // On the branch `next`: rehearsed is the release that it leads to.
    if (existsSync(join(workshop.clone, ".changeset", "pre.json"))) await pnpm("exec", "changeset", "pre", "exit");
    await pnpm("exec", "changeset", "version");
    await git("add", "--all");
    await git("commit", "--quiet", "--allow-empty", "--message", "Version Packages");
    return currentVersions(workshop);
  });
  await steps.run("first release: pack, and look into the tarballs", () => pnpm("run", "release:pack", folder));
  await steps.run("first release: publish, killed between packages", () =>
    breakOffPublish(workshop, folder, Object.keys(versions).length),
  );
  await steps.run("first release: publish again, and once more", async () => {
    await pnpm("run", "release:publish", folder);
    const asked = gate.puts.length;
    await pnpm("run", "release:publish", folder);
    expectSame("packages put once all were published", gate.puts.length - asked, 0);
    expectSame("tags before somebody tags", await git("tag", "--list"), "");
    await pnpm("exec", "changeset", "git-tag");
    await pushTags(git);
  });
  const release = await released(folder, versions);
  await checkReleased(workshop, release);
  return release;
}

/** How many packages are published before the one whose publisher is killed. */
const THROUGH = 1;
const PATIENCE_MS = 10_000;

async function breakOffPublish({ clone, env, gate }: Workshop, folder: string, packages: number): Promise<void> {
  const { reached, gone, lift } = gate.breakOff(THROUGH);
  const args = ["tools/release/src/main.ts", "release:publish", folder];
  const publishing = start({ file: process.execPath, args, cwd: clone, env });
  const early = publishing.ended.then((code) => {
    throw new Error(`publishing ended with ${code} before it could be killed\n${publishing.printed.err}`);
  });
  await Promise.race([reached, early]);
  early.catch(() => {});
  // All of it, at once, as a machine that is switched off would.
  process.kill(-(publishing.child.pid ?? Number.NaN), "SIGKILL");
  await publishing.ended;
  const late = setTimeout(PATIENCE_MS, undefined, { ref: false }).then(() => {
    throw new Error("who spoke to the registry lives on");
  });
  await Promise.race([gone, late]);
  late.catch(() => {});
  lift();
  const taken = gate.puts.filter(({ status }) => status === 201).length;
  expectSame("packages that the registry took before the publish was killed", taken, THROUGH + 1);
  if (taken >= packages) throw new Error(`the publish was killed too late: all ${packages} packages were there`);
}
