import { accessToken, createPureCloudClient } from "@rollcall/clients/purecloud";

/** A function that makes one call of a client with this limit. */
export function paced(baseUrl, rateLimit) {
  const client = createPureCloudClient({ baseUrl, auth: accessToken("token"), rateLimit });
  return () => client.getUsers({ pageSize: 25 });
}
