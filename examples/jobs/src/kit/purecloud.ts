import {
  accessToken,
  clientCredentials,
  createPureCloudClient,
  type PureCloudClient,
  type Region,
} from "@rollcall/clients/purecloud";
import type { Flags, Given } from "./flags.ts";
import { checked, type Platform, readLogin, readRate } from "./platforms.ts";
import { UsageError } from "./usage-error.ts";

/** Where a PureCloud organisation is. The flags are those of the `rollcall` command. */
const PURECLOUD = {
  "purecloud-region": { value: "REGION", help: "region of the organisation, such as eu_west_1", optional: true },
  "purecloud-url": { value: "URL", help: "host of the API, instead of a region", optional: true },
  "purecloud-login-url": { value: "URL", help: "host of the tokens, with --purecloud-url", optional: true },
  "purecloud-rate": { value: "N", help: "calls in a minute, 300 if not given", optional: true },
} as const satisfies Flags;

/** PureCloud, with client credentials from the variables of the `rollcall` command. */
export const purecloud: Platform<PureCloudClient> = {
  flags: PURECLOUD,
  variables: ["ROLLCALL_PURECLOUD_CLIENT_ID", "ROLLCALL_PURECLOUD_CLIENT_SECRET"],
  client(given, environment) {
    const [clientId, clientSecret] = readLogin(this.variables, environment);
    return purecloudClient(given, clientCredentials({ clientId, clientSecret }));
  },
};

/** PureCloud as one of its users, by a token of that user. */
export const purecloudAs: Platform<(token: string) => PureCloudClient> = {
  flags: PURECLOUD,
  variables: [],
  client: (given) => (token) => purecloudClient(given, accessToken(token)),
};

function purecloudClient(
  given: Given<Flags>,
  auth: Parameters<typeof createPureCloudClient>[0]["auth"],
): PureCloudClient {
  const region = given["purecloud-region"] as Region | undefined;
  const baseUrl = given["purecloud-url"] as string | undefined;
  const loginUrl = given["purecloud-login-url"] as string | undefined;
  if (!region && !baseUrl) throw new UsageError("--purecloud-region REGION is missing. --help explains it");
  const rate = readRate("purecloud-rate", given);
  return checked(() =>
    createPureCloudClient({
      ...(baseUrl ? { baseUrl, loginUrl: loginUrl ?? baseUrl } : { region }),
      auth,
      ...(rate && { rateLimit: { perMinute: rate } }),
    }),
  );
}
