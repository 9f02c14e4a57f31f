import sdk from "purecloud-platform-client-v2";

export function writes(baseUrl) {
  const { hostname, port } = new URL(baseUrl);
  const client = sdk.ApiClient.instance;
  client.setGateway({ protocol: "http", host: hostname, port: Number(port) });
  client.setAccessToken("token");
  const users = new sdk.UsersApi();
  return [
    (id) => users.postUsers({ name: id, email: `${id}@example.com` }),
    (id) => users.patchUser(id, { version: 1 }),
    (id) => users.putUserRoutingstatus(id, { status: "IDLE" }),
    (id) => users.deleteUser(id),
  ];
}
