import { syncBuiltinESMExports } from "node:module";
import { type Exit, OWN } from "../../../terminal/exit.js";

const NAME = "ForeignExit";

/** A module of a person wanted to end the process. */
class ForeignExit extends Error {
  override readonly name = NAME;
  override readonly message = "a module of the configuration calls process.exit";
}

/** Recognised by its name, because another copy of this module may have thrown it. */
export const isForeignExit = (error: unknown): error is Error => error instanceof Error && error.name === NAME;

/**
 * Lets `process.exit` fail from now on. Otherwise a module of a person could end a command with 0, as if all were done. A rule of it
 * may call it at any time, so it never comes back.
 */
export function refuseForeignExits(): void {
  const own: Exit = process.exit;
  if (own[OWN]) return;
  const refused = () => {
    throw new ForeignExit();
  };
  process.exit = Object.assign(refused, { [OWN]: own });
  // A module may have imported it by its name.
  syncBuiltinESMExports();
}
