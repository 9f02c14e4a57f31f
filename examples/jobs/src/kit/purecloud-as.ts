import { accessToken, type PureCloudClient } from "@rollcall/clients/purecloud";
import { type Platform, PURECLOUD } from "./platforms.ts";
import { purecloudClient } from "./purecloud.ts";
import { readTokens, TOKENS } from "./tokens.ts";

/** PureCloud as one of its users, by the user's own token from a file. */
export const purecloudAs: Platform<(email: string) => PureCloudClient> = {
  flags: { ...PURECLOUD.flags, ...TOKENS },
  variables: [],
  async client(given) {
    const tokenOf = await readTokens(String(given.tokens));
    return (email) => purecloudClient(given, accessToken(tokenOf(email)));
  },
};
