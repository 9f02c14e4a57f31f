import { setTimeout } from "node:timers/promises";
import type { Pnpm } from "@rollcall/config/pnpm";
import { messageOf } from "@rollcall/config/tool";
import { integrityOf, label, type Plan, type PlannedRelease } from "./plan.ts";

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
      "Do: find out who published it; a version cannot be replaced, so raise it and pack again.",
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
