import { createOdinClient, passwordLogin } from "@rollcall/clients/odin";
import { clientCredentials, createPureCloudClient } from "@rollcall/clients/purecloud";

/** The clients of a sandbox, which takes any login. @param rateLimit false for no limit, or undefined for those of the platforms */
export const clientsOf = (
  { odinUrl, purecloudUrl }: { readonly odinUrl: string; readonly purecloudUrl: string },
  login = "bench",
  rateLimit: false | undefined = false,
) => ({
  odin: createOdinClient({
    baseUrl: odinUrl,
    auth: passwordLogin({ username: login, password: "made-up" }),
    rateLimit,
  }),
  purecloud: createPureCloudClient({
    baseUrl: purecloudUrl,
    loginUrl: purecloudUrl,
    auth: clientCredentials({ clientId: login, clientSecret: "made-up" }),
    rateLimit,
  }),
});
