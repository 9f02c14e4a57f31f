/**
 * A program of a user, run by env-proxy.test.ts in its own environment. Node reads its proxy and its authorities when it
 * starts. It imports the built package by its name, makes one call, and prints how that ended.
 */
import { inspect } from "node:util";
import { createOdinClient, passwordLogin } from "@rollcall/clients/odin";
import { clientCredentials, createPureCloudClient } from "@rollcall/clients/purecloud";

const { api, url, options } = JSON.parse(process.argv[2] ?? "");
const call = {
  odin: () => {
    const auth = passwordLogin({ username: "made-up-user", password: "made-up-login" });
    return createOdinClient({ baseUrl: url, auth, ...options }).getUserServices({ userId: "u1" });
  },
  purecloud: () => {
    const auth = clientCredentials({ clientId: "made-up-client", clientSecret: "made-up-secret" });
    return createPureCloudClient({ baseUrl: url, loginUrl: url, auth, ...options }).getUser({ userId: "u1" });
  },
}[api];

const started = performance.now();
const outcome = await call().then(
  (data) => ({ data }),
  (error) => ({
    name: error.name,
    message: error.message,
    code: error.cause?.code,
    retryable: error.retryable,
    tookMs: performance.now() - started,
    inspected: inspect(error, { depth: Infinity, showHidden: true }) + error.stack + JSON.stringify(error),
  }),
);
console.log(JSON.stringify(outcome));
process.exit(); // a tunnel that was never answered would keep Node alive
