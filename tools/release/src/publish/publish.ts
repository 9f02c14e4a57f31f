import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { type Pnpm, workspacePnpm } from "@rollcall/config/pnpm";
import type { Outcome } from "../command.ts";
import { label, planFile, readPlan, strangeTarballs, whatIsLeft } from "./plan.ts";
import { publishedOf, seeArrive } from "./registered.ts";

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
  return `${found}\nDo: mend what it names, and run the same command again. What is published stays, the rest follows.`;
}
