import type { Outcome } from "../../command.ts";
import { readPending } from "../../versions/pending.ts";
import { findBase, nothingReleased } from "../../versions/release.ts";
import { judge } from "./judge.ts";
import { runOldTests } from "./run-tests.ts";
import { mixWorkspace } from "./workspace.ts";

/** The gate `last-release-tests` runs the type tests and contract tests of the last release on the source of today. */
export async function lastReleaseTests(root: string, asked?: string): Promise<Outcome> {
  const base = await findBase(root, "packages/clients", asked);
  if (base.kind === "unreleased") return { ok: true, lines: [nothingReleased] };
  await using workspace = await mixWorkspace(root, base.release.ref);
  return judge(base, await runOldTests(workspace.clients), (await readPending(root)).pending);
}
