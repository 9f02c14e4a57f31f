import platformClient from "purecloud-platform-client-v2";
import { purecloud, UsageError } from "../../src/kit/index.ts";
import { readLogin, readRate } from "../../src/kit/platforms.ts";
import { Transport } from "./transport.mjs";

/** PureCloud by the SDK, with the flags and the variables of the kit. */
export const sdk = {
  ...purecloud,
  client(given, environment) {
    const [clientId, clientSecret] = readLogin(this.variables, environment);
    const client = clientAt(given);
    const logIn = async () => (await client.loginClientCredentialsGrant(clientId, clientSecret)).accessToken;
    return apisOf(client, given, logIn);
  },
};

/** PureCloud as one of its users, by a token of that user. */
export const sdkAs = {
  ...sdk,
  variables: [],
  client: (given) => (token) => apisOf(clientAt(given), given, async () => token),
};

function clientAt(given) {
  const [region, url, loginUrl = url] = ["region", "url", "login-url"].map((name) => given[`purecloud-${name}`]);
  const client = new platformClient.ApiClientClass();
  const environment = platformClient.PureCloudRegionHosts[region];
  if (url === undefined && environment === undefined) {
    throw new UsageError("--purecloud-region REGION is missing, or unknown. --help explains it");
  }
  if (environment !== undefined) client.setEnvironment(environment);
  if (url === undefined) return client;
  if (new URL(url).origin !== new URL(loginUrl).origin) throw new UsageError("the SDK has one gateway for both hosts");
  const { protocol, hostname, port } = new URL(url);
  client.setGateway({ protocol: protocol.slice(0, -1), host: hostname, port: Number(port) || -1 });
  return client;
}

function apisOf(client, given, logIn) {
  client.setHttpClient(new Transport(readRate("purecloud-rate", given) ?? 300, logIn));
  const { AuthorizationApi, GroupsApi, LicenseApi, RoutingApi, UsersApi } = platformClient;
  return {
    authorization: new AuthorizationApi(client),
    groups: new GroupsApi(client),
    license: new LicenseApi(client),
    routing: new RoutingApi(client),
    users: new UsersApi(client),
  };
}
