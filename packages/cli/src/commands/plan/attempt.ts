import { EXIT, type ExitCode } from "../../exit-code.js";
import type { Advice } from "../../run/advice.js";
import { explain, type Failure } from "../../run/failure.js";

/** What the calls for sizes share. */
export interface SizeCalls {
  readonly signal: AbortSignal;
  readonly failures: Failure[];
}

/** What a failure costs: the words, and the exit code. */
export interface Loss {
  readonly what: string;
  readonly code: ExitCode;
}

/** What a failed call costs a plan. If only a group's services or hunt groups are missing, the plan is still complete. */
export const LOSS = {
  groups: { what: "its groups could not be read", code: EXIT.incomplete },
  size: { what: "its size could not be read", code: EXIT.incomplete },
  huntGroups: { what: "its hunt groups could not be counted, so their calls are an estimate", code: EXIT.ok },
  services: { what: "its services could not be read, so its calls are a range", code: EXIT.ok },
} as const satisfies Record<string, Loss>;

/**
 * Notes a failure that concerns one scope only.
 *
 * @param advise says which ids name nothing
 * @throws any other
 */
export async function attempt<T>(
  scope: string,
  loss: Loss,
  { failures }: SizeCalls,
  read: () => Promise<T>,
  advise?: () => Promise<Advice>,
): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    const { line, code, unknown = (await advise?.())?.unknown } = explain(error);
    if (code !== EXIT.incomplete) throw error;
    const told = `${scope}: ${loss.what} (${line})`;
    failures.push({ line: told, code: loss.code, ...(unknown && unknown.length > 0 && { unknown }) });
    return undefined;
  }
}
