import { join } from "node:path";
import { versionsNow } from "@rollcall/config/workspace";
import { integrityOf, label, planFile, readPlan } from "../publish/plan.ts";
import { registered } from "./registry.ts";
import { expectSame, type Steps, type Workshop } from "./workshop.ts";

type StringMap = Readonly<Record<string, string>>;

/** A release, as the registry should show it. */
export interface Released {
  readonly versions: StringMap;
  /** The hash of each tarball of this release and of earlier ones, by name such as `@rollcall/clients@0.2.0`. */
  readonly tarballs: StringMap;
}

/** Reads what was packed for a release. */
export async function released(folder: string, versions: StringMap, before?: Released): Promise<Released> {
  const releases = (await readPlan(join(folder, planFile))).plan.flat();
  const hashes = releases.map(async (each) => [label(each), await integrityOf(folder, each, "sha512")] as const);
  return { versions, tarballs: { ...before?.tarballs, ...Object.fromEntries(await Promise.all(hashes)) } };
}

/**
 * Compares a registry, and the tags of the repository, with all releases so far.
 *
 * @throws Error if a tarball differs, if a version is missing or extra, or if the registry accepted one twice
 */
export async function checkReleased({ proxy, git }: Workshop, { versions, tarballs }: Released): Promise<void> {
  for (const [name, version] of Object.entries(versions)) {
    const found = await registered(proxy.url, name);
    expectSame(`the tags of ${name}`, found.tags, { latest: version });
    const hashes = Object.entries(found.versions).map(([each, hash]) => [label({ name, version: each }), hash]);
    const packed = Object.entries(tarballs).filter(([each]) => each.startsWith(`${name}@`));
    expectSame(`${name} in the registry`, hashes.sort(), packed.sort());
  }
  const accepted = proxy.puts.filter(({ status }) => status === 201).length;
  expectSame("packages that the registry accepted", accepted, Object.keys(tarballs).length);
  const tags = (await git("ls-remote", "--tags", "--refs", "origin")).match(/@rollcall\/\S+/g) ?? [];
  expectSame("git tags", tags.sort(), Object.keys(tarballs).sort());
}

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
