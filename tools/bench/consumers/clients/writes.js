import { accessToken, createPureCloudClient } from "@rollcall/clients/purecloud";

/** Functions that write once each. The server finds the id in the path, or in the name of a new user. */
export function writes(baseUrl) {
  const client = createPureCloudClient({ baseUrl, auth: accessToken("token"), rateLimit: { perSecond: 100 } });
  return [
    (id) => client.postUsers({ body: { name: id, email: `${id}@example.com` } }),
    (id) => client.patchUser({ userId: id, body: { version: 1 } }),
    (id) => client.putUserRoutingstatus({ userId: id, body: { status: "IDLE" } }),
    (id) => client.deleteUser({ userId: id }),
  ];
}
