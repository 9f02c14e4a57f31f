import { createOdinClient, passwordLogin } from "@rollcall/clients/odin";
import { clientCredentials, createPureCloudClient } from "@rollcall/clients/purecloud";

interface Wishes {
  readonly login?: string;
  /** Whether calls keep to the limits of the platforms. @default false */
  readonly isLimited?: boolean;
}

/** The clients of a sandbox, which takes any login. */
export function clientsOf(
  { odinUrl, purecloudUrl }: { readonly odinUrl: string; readonly purecloudUrl: string },
  { login = "bench", isLimited = false }: Wishes = {},
) {
  const limit = isLimited ? {} : ({ rateLimit: false } as const);
  return {
    odin: createOdinClient({
      baseUrl: odinUrl,
      auth: passwordLogin({ username: login, password: "made-up" }),
      ...limit,
    }),
    purecloud: createPureCloudClient({
      baseUrl: purecloudUrl,
      loginUrl: purecloudUrl,
      auth: clientCredentials({ clientId: login, clientSecret: "made-up" }),
      ...limit,
    }),
  };
}
