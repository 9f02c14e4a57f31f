import { EXIT } from "../config/usage-error.js";
import { explain, type Failure } from "./failure.js";
import type { Running } from "./scope-run.js";

/** The scopes of each platform. They are other hosts, with other logins and limits. */
function byPlatform(scopes: readonly Running[]): Running[][] {
  const platforms = new Map<string, Running[]>();
  for (const scope of scopes) platforms.set(scope.platform, [...(platforms.get(scope.platform) ?? []), scope]);
  return [...platforms.values()];
}

/**
 * Starts the first scope of each platform, and waits until it is let in.
 *
 * @throws what refused a login or was out of reach: better known now than after an hour's work on the other platform
 */
export async function enter(scopes: readonly Running[]): Promise<void> {
  const firsts = byPlatform(scopes).flatMap(([first]) => (first ? [first.enter()] : []));
  for (const outcome of await Promise.allSettled(firsts)) {
    if (outcome.status === "rejected" && explain(outcome.reason).code === EXIT.access) throw outcome.reason;
  }
}

/**
 * Works on the platforms side by side, and gives back what broke any scope off. Of a platform each scope is drained after the
 * other, but begun while the one before is: how a group begins is calls in a row, which leave the limit unused.
 */
export async function drainAll(scopes: readonly Running[]): Promise<readonly Failure[]> {
  const failures = await Promise.all(byPlatform(scopes).map(drainInTurn));
  return failures.flat();
}

async function drainInTurn(scopes: readonly Running[]): Promise<Failure[]> {
  const failures: Failure[] = [];
  for (const [at, scope] of scopes.entries()) {
    scopes[at + 1]?.begin();
    const failure = await scope.drain();
    if (failure) failures.push(failure);
  }
  return failures;
}
