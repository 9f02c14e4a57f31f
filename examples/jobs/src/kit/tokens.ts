import { readCsv } from "./csv.ts";
import type { Flags } from "./flags.ts";

/** The flag of a file with tokens. */
export const TOKENS = {
  tokens: { value: "FILE", help: "CSV with the columns email and token, which only you can read" },
} as const satisfies Flags;

/**
 * Reads the tokens of users.
 * @returns gives the token of a user, and throws if it is missing
 */
export async function readTokens(path: string): Promise<(email: string) => string> {
  const rows = await readCsv(path, { needed: ["email", "token"], secret: true });
  const tokens = new Map(rows.map(({ email, token }) => [email.toLowerCase(), token]));
  return (email) => {
    const token = tokens.get(email.toLowerCase());
    if (token === undefined) throw new Error("the user's token is missing, and nobody else may set the absence");
    return token;
  };
}
