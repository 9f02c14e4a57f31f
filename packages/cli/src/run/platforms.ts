import { EXIT } from "../exit-code.js";
import { explain, type Failure } from "./failure.js";
import type { ScopeRun } from "./scope-run.js";

/** The scopes of each platform. Platforms have their own hosts, logins and limits. */
function byPlatform(scopes: readonly ScopeRun[]): ScopeRun[][] {
  const platforms = new Map<string, ScopeRun[]>();
  for (const scope of scopes) platforms.set(scope.platform, [...(platforms.get(scope.platform) ?? []), scope]);
  return [...platforms.values()];
}

/**
 * Starts the first scope of each platform, and waits until its platform accepts the login.
 *
 * @throws the error of a refused login or an unreachable host, before an hour is spent on the other platform
 */
export async function connectAll(scopes: readonly ScopeRun[]): Promise<void> {
  const firsts = byPlatform(scopes).flatMap(([first]) => (first ? [first.connect()] : []));
  for (const outcome of await Promise.allSettled(firsts)) {
    if (outcome.status === "rejected" && explain(outcome.reason).code === EXIT.access) throw outcome.reason;
  }
}

/**
 * Collects from the platforms side by side, and returns the failures that ended a scope early. The scopes of a platform are
 * collected one after the other. Each starts while the one before runs, because the first calls of a group wait for each other
 * and leave the limit unused.
 */
export async function collectAll(scopes: readonly ScopeRun[]): Promise<readonly Failure[]> {
  const failures = await Promise.all(byPlatform(scopes).map(collectInTurn));
  return failures.flat();
}

async function collectInTurn(scopes: readonly ScopeRun[]): Promise<Failure[]> {
  const failures: Failure[] = [];
  for (const [at, scope] of scopes.entries()) {
    scopes[at + 1]?.start();
    const failure = await scope.collect();
    if (failure) failures.push(failure);
  }
  return failures;
}
