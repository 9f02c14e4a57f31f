import type { RequestListener, Server } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Something that listens on this machine only, until it is closed. */
export interface Listening {
  /** E.g. `http://127.0.0.1:4010`, without a slash at the end. */
  readonly url: string;
  /** Ends open connections and frees the port. A second call does nothing more. */
  close(): Promise<void>;
}

/** Serves on the loopback address. Port 0, the default, takes any free one. */
export async function serve(listener: RequestListener, port = 0): Promise<Listening> {
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${taken}`, close: once(() => stop(server)) };
}

/** Makes a closing function run only once. */
export function once(close: () => Promise<void>): () => Promise<void> {
  let closing: Promise<void> | undefined;
  return () => {
    closing ??= close();
    return closing;
  };
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}
