import { isCheckout } from "../../git.ts";
import type { Outcome } from "../../spec/commands.ts";
import { readPending } from "../../versions/pending.ts";
import { findBase } from "../../versions/release.ts";
import { judge } from "./judge.ts";
import { runOldTests } from "./run-tests.ts";
import { mixWorkspace } from "./workspace.ts";

/** `pnpm previous:check`: the type tests and contract tests of the last release, or of `asked`, on the source of today. */
export async function previousCheck(root: string, asked?: string): Promise<Outcome> {
  if (!(await isCheckout(root)))
    return { ok: true, lines: ["Not a git checkout: there are no tests of an earlier release."] };
  const base = await findBase(root, "packages/clients", asked);
  if (base.kind === "unreleased") return { ok: true, lines: ["Nothing is released yet: nobody's code can break."] };
  const workspace = await mixWorkspace(root, base.release.ref);
  try {
    return judge(base, await runOldTests(workspace.clients), (await readPending(root)).pending);
  } finally {
    await workspace.dispose();
  }
}
