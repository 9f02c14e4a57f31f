import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { DataPointType } from "@opentelemetry/sdk-metrics";
import type { ClientOptions } from "@rollcall/clients/core";
import { clientCredentials, createPureCloudClient } from "@rollcall/clients/purecloud";
import { onTestFinished } from "vitest";
import { collect } from "../src/collect.ts";
import { telemetry } from "../src/telemetry.ts";

/** Made up. No span or metric may show one of them. */
export const SECRETS = { clientId: "canary-client", clientSecret: "canary-secret", token: "canary-token" };

/** A platform on loopback, where logins succeed and the test answers the rest. It closes with the test. */
export async function serve(answer: (response: ServerResponse, request: IncomingMessage) => void): Promise<string> {
  let logins = 0;
  const server = createServer((request, response) => {
    request.resume();
    response.setHeader("content-type", "application/json");
    if (request.url !== "/oauth/token") answer(response, request);
    else response.end(JSON.stringify({ access_token: `${SECRETS.token}-${++logins}`, expires_in: 3600 }));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Answers these statuses in turn, and then always the last one. Failures ask for a retry soon. */
export const inTurn = (...statuses: number[]) => {
  let asked = 0;
  return serve((response) => {
    const status = statuses[Math.min(asked++, statuses.length - 1)] ?? 200;
    response.writeHead(status, status < 400 ? {} : { "retry-after": "0.05" }).end("{}");
  });
};

/** A client of that platform, and the spans and metrics of its calls. */
export function observe(baseUrl: string, options: Partial<ClientOptions<"purecloud">> = {}) {
  const collected = collect();
  onTestFinished(collected.shutdown);
  const hooks = telemetry(collected.tracer, collected.meter);
  const auth = clientCredentials(SECRETS);
  const client = createPureCloudClient({ baseUrl, loginUrl: baseUrl, auth, hooks, rateLimit: false, ...options });
  return {
    ...collected,
    client,
    /** The spans of requests, without the login. */
    tries: () => collected.spans().filter(({ name }) => /^[A-Z]+( (?!login)|$)/.test(name)),
    /** The numbers of a counter, each after its attributes. */
    async counter(name: string) {
      const metric = (await collected.metrics()).find(({ descriptor }) => descriptor.name === name);
      if (metric?.dataPointType !== DataPointType.SUM) throw new Error(`${name} is no counter`);
      return metric.dataPoints.map(({ attributes, value }) => [attributes, value]);
    },
    async histogram(name: string) {
      const metric = (await collected.metrics()).find(({ descriptor }) => descriptor.name === name);
      if (metric?.dataPointType !== DataPointType.HISTOGRAM) throw new Error(`${name} is no histogram`);
      return metric.dataPoints;
    },
  };
}
