import platformClient from "purecloud-platform-client-v2";
import { UsageError } from "../../src/kit/index.ts";
import { PURECLOUD, readHosts, readLogin, readRate } from "../../src/kit/platforms.ts";
import { readTokens, TOKENS } from "../../src/kit/tokens.ts";
import { Transport } from "./transport.mjs";

/** PureCloud by the SDK, with the flags and the variables of the kit. */
export const sdk = {
  ...PURECLOUD,
  client(given, environment) {
    const [clientId, clientSecret] = readLogin(this.variables, environment);
    const client = clientAt(given);
    const logIn = async () => (await client.loginClientCredentialsGrant(clientId, clientSecret)).accessToken;
    return apisOf(client, given, logIn);
  },
  organisation: async ({ authorization }) => (await authorization.getAuthorizationDivisionsHome()).id,
};

/** PureCloud as one of its users, by the user's own token from a file. */
export const sdkAs = {
  flags: { ...PURECLOUD.flags, ...TOKENS },
  variables: [],
  async client(given) {
    const tokenOf = await readTokens(given.tokens);
    return (email) => {
      const token = tokenOf(email);
      return apisOf(clientAt(given), given, async () => token);
    };
  },
};

function clientAt(given) {
  const { region, baseUrl, loginUrl } = readHosts(given);
  const client = new platformClient.ApiClientClass();
  client.config.live_reload_config = false; // Each client would watch a file.
  if (baseUrl === undefined) {
    const environment = platformClient.PureCloudRegionHosts[region];
    if (environment === undefined) throw new UsageError(`--purecloud-region ${region} is unknown`);
    client.setEnvironment(environment);
    return client;
  }
  if (new URL(baseUrl).origin !== new URL(loginUrl).origin) {
    throw new UsageError("the SDK has one gateway for both hosts");
  }
  const { protocol, hostname, port } = new URL(baseUrl);
  client.setGateway({ protocol: protocol.slice(0, -1), host: hostname, port: Number(port) || -1 });
  return client;
}

function apisOf(client, given, logIn) {
  client.setHttpClient(new Transport(readRate("purecloud-rate", given) ?? 300, logIn));
  const { AuthorizationApi, GroupsApi, LicenseApi, RoutingApi, TokensApi, UsersApi } = platformClient;
  return {
    authorization: new AuthorizationApi(client),
    groups: new GroupsApi(client),
    license: new LicenseApi(client),
    routing: new RoutingApi(client),
    tokens: new TokensApi(client),
    users: new UsersApi(client),
  };
}
