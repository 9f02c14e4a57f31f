import { join } from "node:path";
import { versionsNow } from "@rollcall/config/workspace";
import { registered } from "./registry.ts";
import type { Released } from "./released.ts";
import { expectSame, type Steps } from "./steps.ts";
import type { Workshop } from "./workshop.ts";

const changed = "@rollcall/clients";
const name = "@rollcall/cli";
const tag = "rehearsal";

/**
 * A snapshot of a package that others need. Users of the tag get what changed, in the version that was packed. All others get the
 * last release.
 */
export async function snapshot(workshop: Workshop, last: Released, steps: Steps): Promise<void> {
  const { pnpm, git, proxy, scratch, clone } = workshop;
  const folder = join(scratch.folder, "snapshot");
  await steps.run("a snapshot, under its own tag", async () => {
    await pnpm("exec", "changeset", "add", "--patch", changed, "--message", "Try something.");
    await pnpm("run", "release:snapshot", tag, folder);
    const versions = await versionsNow(clone);
    await git("reset", "--quiet", "--hard"); // The job that publishes has the branch before these versions.
    await pnpm("run", "release:publish", folder);
    const { tags } = await registered(proxy.url, name);
    expectSame(`tags of ${name}`, tags, { latest: last.versions[name], [tag]: versions[name] });
    const needed = JSON.parse(await pnpm("view", `${name}@${tag}`, "dependencies", "--json")) as Record<string, string>;
    const exact = Object.fromEntries(Object.keys(needed).map((each) => [each, versions[each] ?? needed[each]]));
    expectSame(`what ${name}@${tag} needs`, needed, exact);
    if (needed[changed] === last.versions[changed]) throw new Error(`${name}@${tag} needs ${changed} as it was`);
  });
}
