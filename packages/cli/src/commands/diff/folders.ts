import { UsageError } from "../../config/usage-error.js";

/** The folders of the earlier audit and of the later one. */
export interface ComparedFolders {
  readonly before: string;
  readonly after: string;
}

/** The folders that were given. @throws UsageError if they are not two */
export function comparedFolders(operands: readonly string[]): ComparedFolders {
  const [before, after, third] = operands;
  if (before !== undefined && after !== undefined && third === undefined) return { before, after };
  throw new UsageError("diff needs the folders of two audits: rollcall diff BEFORE AFTER. See rollcall diff --help");
}
