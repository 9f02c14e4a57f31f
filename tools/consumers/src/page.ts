import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { text } from "node:stream/consumers";

/** A page that is served on loopback, and what it had to tell. */
export interface ServedPage {
  readonly url: string;
  /** What the page posted to `/saw`. */
  readonly saw: Promise<string>;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

/** Serves the files of a folder, index.html first, and takes what the page in it posts. */
export async function servePage(folder: string): Promise<ServedPage> {
  let told: (text: string) => void;
  const saw = new Promise<string>((resolve) => {
    told = resolve;
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? "/", "http://page");
    if (pathname === "/saw") {
      told(await text(request));
      response.end();
      return;
    }
    const file = normalize(pathname === "/" ? "/index.html" : pathname);
    const content = await readFile(join(folder, file));
    response.setHeader("content-type", types[extname(file)] ?? "application/octet-stream").end(content);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    saw,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
