import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { updateUser } from "@rollcall/clients/purecloud";
import type { Playground } from "../sandbox.ts";

/** A way to PureCloud, and how many conflicts of versions it made. */
export interface Busy extends AsyncDisposable {
  readonly url: string;
  readonly conflicts: () => number;
}

/** A way to PureCloud on which somebody else changes each user just before the first change of a job arrives. */
export async function busyWay({ sandbox, purecloud }: Playground): Promise<Busy> {
  const changed = new Set<string>();
  let conflicts = 0;
  const server = createServer(async (request, response) => {
    const userId = /^\/api\/v2\/users\/([^/?]+)$/.exec(request.url ?? "")?.[1];
    if (request.method === "PATCH" && userId && !changed.has(userId)) {
      changed.add(userId);
      await updateUser(purecloud, userId, { preferredName: "Somebody" });
    }
    const answer = await passOn(`${sandbox.purecloudUrl}${request.url}`, request);
    if (answer.status === 409) conflicts += 1;
    const type = answer.headers.get("content-type");
    response.writeHead(answer.status, type ? { "content-type": type } : {});
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    conflicts: () => conflicts,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function passOn(url: string, request: IncomingMessage): Promise<Response> {
  const { method = "GET", headers } = request;
  const sent = ["authorization", "content-type"].flatMap((name) => {
    const value = headers[name];
    return typeof value === "string" ? [[name, value] as [string, string]] : [];
  });
  const body = method === "GET" ? null : new Uint8Array(await buffer(request));
  return fetch(url, { method, headers: sent, body });
}
