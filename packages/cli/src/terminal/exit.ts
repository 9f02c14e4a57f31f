/** Where Node's own `process.exit` is kept if it was replaced. Global, because the build puts a copy of this module into several files. */
export const OWN = Symbol.for("rollcall.exit");

/** `process.exit`, or the function that replaced it. */
export type Exit = typeof process.exit & { readonly [OWN]?: typeof process.exit };

/** The code that the process ends with. Global for the same reason. */
const CODE = Symbol.for("rollcall.exit-code");
interface Held {
  code: number;
  /** Restores the code at the end. */
  readonly restore: () => void;
}
const holder = globalThis as { [CODE]?: Held };

/** Sets the code that the process ends with. A module of a configuration cannot change it. */
export function setExitCode(code: number): void {
  const held: Held = holder[CODE] ?? {
    code,
    restore: () => {
      process.exitCode = held.code;
    },
  };
  holder[CODE] = held;
  held.code = code;
  process.exitCode = code;
  // The last listener decides, and a module that was loaded meanwhile may listen too.
  process.off("exit", held.restore).on("exit", held.restore);
}

/**
 * Ends the process, or the thread. Our code calls this in place of `process.exit`, which throws after a module of a configuration was
 * loaded.
 *
 * @param code left out for the code that was set
 */
export function exit(code?: number): never {
  if (code !== undefined) setExitCode(code);
  // Without an argument, because an explicit undefined would mean 0.
  return ((process.exit as Exit)[OWN] ?? process.exit)();
}
