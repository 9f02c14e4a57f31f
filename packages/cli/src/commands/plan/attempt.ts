import { EXIT } from "../../exit-code.js";
import { explain, type Failure } from "../../run/failure.js";

/** What the calls for sizes share. */
export interface SizeCalls {
  readonly signal: AbortSignal;
  readonly failures: Failure[];
}

/** Notes a failure that concerns one scope only. @throws any other */
export async function attempt<T>(
  scope: string,
  what: "groups" | "size",
  { failures }: SizeCalls,
  read: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    const { line, code } = explain(error);
    if (code !== EXIT.failed) throw error;
    failures.push({ line: `${scope}: its ${what} could not be read (${line})`, code });
    return undefined;
  }
}
