/** Where the exit of Node is kept if it was replaced. Global, because the build puts a copy of this module into several files. */
export const OWN = Symbol.for("rollcall.exit");

/** An exit that may have taken the place of that of Node. */
export type Exit = typeof process.exit & { readonly [OWN]?: typeof process.exit };

/**
 * Ends the process, or the thread. Nothing else of ours does, because `process.exit` may be refused to modules of a person.
 *
 * @param code none for that of `process.exitCode`. To give undefined would mean 0
 */
export function exit(...code: readonly [code?: number]): never {
  return ((process.exit as Exit)[OWN] ?? process.exit)(...code);
}
