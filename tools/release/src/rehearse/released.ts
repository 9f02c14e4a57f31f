import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { label, planFile, readPlan } from "../publish/plan.ts";
import { registered } from "./registered.ts";
import { expectSame } from "./steps.ts";
import type { Workshop } from "./workshop.ts";

/** A release, as it should be found in the registry. */
export interface Released {
  /** The version that each package has since. */
  readonly versions: Readonly<Record<string, string>>;
  /** The hash of each tarball that was packed for it, and for the releases before, by e.g. `@rollcall/clients@0.2.0`. */
  readonly tarballs: Readonly<Record<string, string>>;
}

/**
 * Reads what was packed for a release.
 *
 * @param before the release before, if there was one
 */
export async function released(
  folder: string,
  versions: Readonly<Record<string, string>>,
  before?: Released,
): Promise<Released> {
  const releases = (await readPlan(join(folder, planFile))).plan.flat();
  const hashes = releases.map(async (release) => {
    const bytes = await readFile(join(folder, release.tarball?.path ?? ""));
    return [label(release), `sha512-${createHash("sha512").update(bytes).digest("base64")}`] as const;
  });
  return { versions, tarballs: { ...before?.tarballs, ...Object.fromEntries(await Promise.all(hashes)) } };
}

/**
 * Holds a registry and the tags of the repository against all that was released so far.
 *
 * @throws Error where a tarball is another, a version is missing or one too many, or was taken twice
 */
export async function checkReleased({ gate, git }: Workshop, release: Released): Promise<void> {
  const { tarballs: all } = release;
  for (const [name, version] of Object.entries(release.versions)) {
    const { tags, versions } = await registered(gate.url, name);
    expectSame(`the tags of ${name}`, tags, { latest: version });
    const found = Object.fromEntries(
      Object.entries(versions).map(([each, hash]) => [label({ name, version: each }), hash]),
    );
    const packed = Object.fromEntries(Object.entries(all).filter(([each]) => each.startsWith(`${name}@`)));
    expectSame(`${name} in the registry`, sorted(found), sorted(packed));
  }
  const taken = gate.puts.filter(({ status }) => status === 201).length;
  expectSame("packages that the registry took", taken, Object.keys(all).length);
  const marks = (await git("ls-remote", "--tags", "--refs", "origin")).match(/@rollcall\/\S+/g) ?? [];
  expectSame("git tags", marks.sort(), Object.keys(all).sort());
}

const sorted = (record: Readonly<Record<string, string>>): [string, string][] => Object.entries(record).sort();
