import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { handle, type Wire } from "./handle.js";

/** Opens a platform on loopback. */
export async function listen(wire: Wire, port: number): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server: Server = createServer((request, response) => {
    handle(wire, request, response).catch(() => response.destroy());
  });
  // The sandbox keeps connections longer than clients do, so none closes under a request.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new Error(`port ${port} is in use. Choose another with --port`) : error),
    );
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
