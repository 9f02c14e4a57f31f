import sdk from "purecloud-platform-client-v2";

export function calls(baseUrl) {
  const { hostname, port } = new URL(baseUrl);
  const client = sdk.ApiClient.instance;
  client.setGateway({ protocol: "http", host: hostname, port: Number(port) });
  client.setAccessToken("token");
  const users = new sdk.UsersApi();
  return { sdk: () => users.getUsers({ pageSize: 25, state: "active" }) };
}
