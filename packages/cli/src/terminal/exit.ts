/** Where Node's own `process.exit` is kept if it was replaced. Global, because the build puts a copy of this module into several files. */
export const OWN = Symbol.for("rollcall.exit");

/** `process.exit`, or the function that replaced it. */
export type Exit = typeof process.exit & { readonly [OWN]?: typeof process.exit };

/**
 * Ends the process, or the thread. Our code calls this in place of `process.exit`, which throws after a module of a configuration was
 * loaded.
 *
 * @param code left out for the code in `process.exitCode`. An explicit undefined would mean 0
 */
export function exit(...code: readonly [code?: number]): never {
  return ((process.exit as Exit)[OWN] ?? process.exit)(...code);
}
