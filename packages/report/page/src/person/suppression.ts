/** Characters that a plain text of YAML may begin with or hold here. Anything else is quoted. */
const PLAIN = /^[A-Za-z0-9][A-Za-z0-9@._|/-]*$/;

/** The entry of `suppressions` that hides a finding until a day. A person fills in the reason, the owner and the day. */
export const suppressionOf = (id: string): string =>
  [
    "suppressions:",
    `  - id: ${PLAIN.test(id) ? id : JSON.stringify(id)}`,
    "    reason: # why this is accepted",
    "    owner: # who decided that",
    "    until: # the last day on which it holds, such as 2027-03-31",
    "",
  ].join("\n");
