import { clientCredentials, createPureCloudClient, type PureCloudClient } from "@rollcall/clients/purecloud";
import type { Flags, Given } from "./flags.ts";
import { checked, type Platform, PURECLOUD, readHosts, readLogin, readRate } from "./platforms.ts";

/** PureCloud, with client credentials from the variables of the `rollcall` command. */
export const purecloud: Platform<PureCloudClient> = {
  ...PURECLOUD,
  client(given, environment) {
    const [clientId, clientSecret] = readLogin(this.variables, environment);
    return purecloudClient(given, clientCredentials({ clientId, clientSecret }));
  },
  organisation: async (purecloud) => (await purecloud.getAuthorizationDivisionsHome()).id,
};

type Auth = Parameters<typeof createPureCloudClient>[0]["auth"];

/** A client of the organisation that a command line names. */
export function purecloudClient(given: Given<Flags>, auth: Auth): PureCloudClient {
  const perMinute = readRate("purecloud-rate", given);
  const pace = perMinute === undefined ? {} : { rateLimit: { perMinute } };
  return checked(() => createPureCloudClient({ ...readHosts(given), auth, ...pace }));
}
