import { syncBuiltinESMExports } from "node:module";
import { type Exit, OWN } from "../../../terminal/exit.js";

const NAME = "ForeignExit";

/** A module or a rule of the configuration tried to end the process. */
class ForeignExit extends Error {
  override readonly name = NAME;
  override readonly message = "a module of the configuration calls process.exit";
}

/** Recognised by its name, because another copy of this module may have thrown it. */
export const isForeignExit = (error: unknown): error is Error => error instanceof Error && error.name === NAME;

/**
 * Makes `process.exit` throw from now on. Otherwise a module of the configuration could end a command with 0, as if all were done. Its
 * rules may call `process.exit` at any time, so Node's own function is only restored when the end has come.
 */
export function refuseForeignExits(): void {
  const own: Exit = process.exit;
  if (own[OWN]) return;
  const refused = () => {
    throw new ForeignExit();
  };
  process.exit = Object.assign(refused, { [OWN]: own });
  // Node itself ends a thread in this way, after an error that nothing caught.
  process.once("uncaughtExceptionMonitor", () => {
    process.exit = own;
  });
  // For a module that imports `exit` from `node:process`.
  syncBuiltinESMExports();
}
