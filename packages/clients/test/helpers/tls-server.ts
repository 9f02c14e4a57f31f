import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { TLSSocket } from "node:tls";
import { onTestFinished } from "vitest";
import type { Authority } from "./certificates.js";

/** One request as the server saw it. */
export interface Arrived {
  readonly request: string;
  readonly proxyAuthorization: string | undefined;
  /** Whom the client's certificate names. */
  readonly client: string | undefined;
}

interface Options {
  /** Sends the authority's certificate along, as gateways that look into traffic do. */
  readonly chain?: boolean;
  /** Refuses clients without a certificate of the authority. */
  readonly mutual?: boolean;
}

/** Both platforms on loopback, over HTTPS with a certificate of that authority. It closes with the test. */
export async function serveTls({ ca, issue }: Authority, { chain = false, mutual = false }: Options = {}) {
  const arrived: Arrived[] = [];
  const { cert, key } = issue("platform");
  const server = createServer(
    { key, cert: chain ? cert + ca : cert, ...(mutual && { ca, requestCert: true, rejectUnauthorized: true }) },
    (request, response) => {
      const { method, url = "", headers, socket } = request;
      arrived.push({
        request: `${method} ${url}`,
        proxyAuthorization: headers["proxy-authorization"],
        client: named((socket as TLSSocket).getPeerCertificate().subject?.CN),
      });
      const token = url.includes("token") && { token: "made-up-token", access_token: "made-up-token" };
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(token || { id: "u1" }));
    },
  );
  let connections = 0;
  server.on("connection", () => void connections++);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `https://127.0.0.1:${port}`, arrived, connections: () => connections };
}

const named = (name: string | string[] | undefined) => (Array.isArray(name) ? name.join() : name);
