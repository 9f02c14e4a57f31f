import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { stripVTControlCharacters } from "node:util";
import { type Pnpm, workspacePnpm } from "@rollcall/config/pnpm";
import { messageOf, type Outcome } from "@rollcall/config/tool";
import {
  integrityOf,
  label,
  type Plan,
  type PlannedRelease,
  planFile,
  readPlan,
  strangeTarballs,
  whatIsLeft,
} from "./plan.ts";

/** `pnpm release:publish FOLDER` publishes what `pnpm release:pack FOLDER` packed. */
export async function releasePublish(root: string, folder: string): Promise<Outcome> {
  const published = await publish(folder, await workspacePnpm(root, process.env));
  const lines = published.map((each) => `published ${each}`);
  return { ok: true, lines: lines.length > 0 ? lines : ["nothing is left to publish"] };
}

/**
 * Publishes the packages in `folder`, dependencies first, and checks that they arrive. It leaves out what the registry has, so an
 * interrupted publish can be run again. Changesets alone stops at the first package that the registry has, unless the registry
 * refuses it in npm's words.
 *
 * @param pnpm runs in the workspace
 * @param waits between looks at the registry, in milliseconds
 * @returns what was published, such as `@rollcall/clients@0.2.0`
 * @throws Error if a tarball changed since it was packed, or if the registry has another, refuses one, or does not show one
 */
export async function publish(folder: string, pnpm: Pnpm, waits?: number[]): Promise<string[]> {
  const packed = await readPlan(join(folder, planFile));
  const strange = await strangeTarballs(packed, folder);
  if (strange.length > 0)
    throw new Error(`not the tarballs that were packed: ${strange.join(", ")}. Do: pnpm release:pack, again.`);

  const plan = whatIsLeft(packed, await publishedOf(packed, folder, pnpm), "..");
  if (plan.plan.length === 0) return [];

  const left = join(folder, "left");
  await mkdir(left, { recursive: true });
  await writeFile(join(left, planFile), JSON.stringify(plan, undefined, 2));
  // Tags come when all is published (`changeset git-tag`), because an interrupted publish would leave some out.
  await pnpm("exec", "changeset", "publish", "--from-pack-dir", left, "--no-git-tag").catch((error: Error) => {
    throw new Error(refusals(error.message));
  });
  await seeArrive(plan, left, pnpm, waits);
  return plan.plan.flat().map(label);
}

/**
 * The packages that were refused, and why, from the output of `changeset publish`. That output begins with a progress bar, drawn
 * many times. If no package is named, all of the output.
 */
export function refusals(printed: string): string {
  const text = stripVTControlCharacters(printed);
  const lines = [...text.matchAll(/^(\S+@\d\S*)\s*\n└ (.*)$/gm)].map(([, name, why]) => `  ${name}: ${why}`);
  const found = lines.length === 0 ? text.trimEnd() : `not published:\n${lines.join("\n")}`;
  return `${found}\nDo: fix what it names, and run the same command again. What is published stays, and the rest follows.`;
}

/**
 * The releases of a plan that the registry has, such as `@rollcall/clients@0.2.0`. The versions come from the plan, because the
 * workspace has other ones for a snapshot.
 *
 * @param folder where the plan's tarballs are
 * @throws Error if the registry has another tarball of the same version, which somebody else published
 */
export async function publishedOf({ plan }: Plan, folder: string, pnpm: Pnpm): Promise<Set<string>> {
  const there = new Set<string>();
  const others: string[] = [];
  const look = plan.flat().map(async (release) => {
    const hash = await registeredHash(release, pnpm);
    if (hash === undefined) return;
    there.add(label(release));
    if (hash !== (await integrityOf(folder, release, "sha512"))) others.push(label(release));
  });
  await Promise.all(look);
  if (others.length === 0) return there;
  throw new Error(
    `the registry has another tarball than this folder: ${others.sort().join(", ")}. ` +
      "A version cannot be replaced. Do: find out who published it, raise the version, and pack again.",
  );
}

/** How long a registry may take to show what it accepted. npm answers from a cache. */
const WAITS_MS = [0, 1000, 4000, 10_000, 30_000, 60_000];

/**
 * Waits until the registry shows a whole plan. A good answer to the publisher is not enough. An answer that breaks off after its
 * first line looks like success to it, and so does "cannot publish over".
 */
export async function seeArrive(plan: Plan, folder: string, pnpm: Pnpm, waits = WAITS_MS): Promise<void> {
  let missing: string[] = [];
  for (const wait of waits) {
    await setTimeout(wait);
    const there = await publishedOf(plan, folder, pnpm);
    missing = plan.plan.flatMap((list) => list.map(label)).filter((each) => !there.has(each));
    if (missing.length === 0) return;
  }
  throw new Error(
    `sent, but the registry does not show it: ${missing.join(", ")}. Do: run the same command again, in a while.`,
  );
}

async function registeredHash(release: PlannedRelease, pnpm: Pnpm): Promise<string | undefined> {
  try {
    const printed = await pnpm("view", label(release), "dist.integrity", "--json");
    return printed.trim() === "" ? undefined : (JSON.parse(printed) as string);
  } catch (error) {
    const text = messageOf(error);
    if (/ERR_PNPM_(FETCH_404|PACKAGE_NOT_FOUND)/.test(text)) return undefined;
    const [, why = text] = /"message": "(.*)"/.exec(text) ?? [];
    throw new Error(
      `the registry does not say whether it has ${label(release)}: ${why}. Do: run it again, in a while.`,
    );
  }
}
