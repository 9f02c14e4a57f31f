/** There is no group to audit. The message says why, in one line. */
export class NoGroups extends Error {
  override readonly name = "NoGroups";
}

/** Whether a login had no group to audit, as an error says. It works across installs. */
export const isNoGroups = (error: unknown): error is NoGroups => error instanceof Error && error.name === "NoGroups";
