import { createOdinClient, passwordLogin } from "@rollcall/clients/odin";
import { clientCredentials, createPureCloudClient } from "@rollcall/clients/purecloud";

/** Functions that make one call each, of a client that logs in by itself. */
export const logIn = {
  purecloud(baseUrl) {
    const auth = clientCredentials({ clientId: "id", clientSecret: "secret" });
    const client = createPureCloudClient({ baseUrl, loginUrl: baseUrl, auth });
    return () => client.getUsers({ pageSize: 25 });
  },
  odin(baseUrl) {
    const client = createOdinClient({ baseUrl, auth: passwordLogin({ username: "name", password: "password" }) });
    return () => client.getUser({ userId: "4003@example.com" });
  },
};
