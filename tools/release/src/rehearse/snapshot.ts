import { join } from "node:path";
import { registered } from "./registered.ts";
import type { Released } from "./released.ts";
import { expectSame, type Steps } from "./steps.ts";
import { currentVersions, type Workshop } from "./workshop.ts";

const name = "@rollcall/cli";
const tag = "rehearsal";

/** A snapshot of one package: it must not become what others get who do not ask for it. */
export async function snapshot(workshop: Workshop, last: Released, steps: Steps): Promise<void> {
  const { pnpm, git, gate, scratch } = workshop;
  const folder = join(scratch.folder, "snapshot");
  await steps.run("a snapshot, under its own tag", async () => {
    await pnpm("exec", "changeset", "add", "--patch", name, "--message", "Try something.");
    await pnpm("exec", "changeset", "version", "--snapshot", tag);
    const version = (await currentVersions(workshop))[name];
    await pnpm("run", "release:pack", "--tag", tag, folder);
    await git("reset", "--quiet", "--hard"); // It is published by a job that has the branch as it was.
    await pnpm("run", "release:publish", folder);
    const { tags } = await registered(gate.url, name);
    expectSame(`tags of ${name}`, tags, { latest: last.versions[name], [tag]: version });
  });
}
