/** Whether an error says that the user lacks the service. The words decide, because the status is not known (docs/facts/odin.md O-26). */
export const isUnlicensed = ({ message, body }: { readonly message: string; readonly body: unknown }): boolean =>
  /\b4410\b|not assigned/i.test(`${message} ${JSON.stringify(body) ?? ""}`);
