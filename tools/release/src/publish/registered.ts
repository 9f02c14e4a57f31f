import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Pnpm } from "../pnpm.ts";
import { label, type Plan, type Release } from "./plan.ts";

/**
 * Which releases of a plan the registry has, e.g. `@rollcall/clients@0.2.0`. Asked for by name: for a snapshot, the workspace
 * has other versions.
 *
 * @param folder where the plan's tarballs are
 * @throws Error where it has another tarball under the same version: somebody else published that
 */
export async function publishedOf({ plan }: Plan, folder: string, pnpm: Pnpm): Promise<Set<string>> {
  const there = new Set<string>();
  const others: string[] = [];
  await Promise.all(
    plan.flat().map(async (release) => {
      const hash = await registeredHash(release, pnpm);
      if (hash === undefined) return;
      there.add(label(release));
      if (hash !== (await tarballHash(folder, release))) others.push(label(release));
    }),
  );
  if (others.length === 0) return there;
  throw new Error(
    `the registry has another tarball than this folder: ${others.sort().join(", ")}. ` +
      "Do: find out who published it; a version cannot be replaced, so raise it and pack again.",
  );
}

/** How long a registry may take to show what it has taken: npm's is read through a cache. */
const WAITS_MS = [0, 1000, 4000, 10_000, 30_000, 60_000];

/**
 * Waits until the registry shows all of a plan. That it was told, and said yes, is not enough: an answer that is cut off after
 * its first line, and "cannot publish over", both look like success to who publishes.
 */
export async function seeArrive(plan: Plan, folder: string, pnpm: Pnpm, waits = WAITS_MS): Promise<void> {
  let missing: string[] = [];
  for (const wait of waits) {
    await setTimeout(wait);
    const there = await publishedOf(plan, folder, pnpm);
    missing = plan.plan
      .flat()
      .map(label)
      .filter((each) => !there.has(each));
    if (missing.length === 0) return;
  }
  throw new Error(
    `sent, but the registry does not show it: ${missing.join(", ")}. Do: run the same command again, in a while.`,
  );
}

async function registeredHash({ name, version }: Release, pnpm: Pnpm): Promise<string | undefined> {
  try {
    const printed = await pnpm("view", `${name}@${version}`, "dist.integrity", "--json");
    return printed.trim() === "" ? undefined : (JSON.parse(printed) as string);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    if (/ERR_PNPM_(FETCH_404|PACKAGE_NOT_FOUND)/.test(said)) return undefined;
    const [, why = said] = /"message": "(.*)"/.exec(said) ?? [];
    throw new Error(
      `the registry does not say whether it has ${name}@${version}: ${why}. Do: run it again, in a while.`,
    );
  }
}

async function tarballHash(folder: string, { tarball }: Release): Promise<string> {
  const bytes = await readFile(join(folder, tarball?.path ?? ""));
  return `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
}
