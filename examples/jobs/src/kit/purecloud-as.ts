import { accessToken, type PureCloudClient } from "@rollcall/clients/purecloud";
import { type Platform, PURECLOUD } from "./platforms.ts";
import { purecloudClient } from "./purecloud.ts";

/** PureCloud as one of its users, by a token of that user. */
export const purecloudAs: Platform<(token: string) => PureCloudClient> = {
  ...PURECLOUD,
  variables: [],
  client: (given) => (token) => purecloudClient(given, accessToken(token)),
};
