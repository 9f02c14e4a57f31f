import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import { text } from "node:stream/consumers";
import { serve } from "@rollcall/config/loopback";

const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };

/** Serves the files of a folder, index.html first, and takes what the page in it posts to `/saw`. */
export async function servePage(folder: string) {
  const { promise: saw, resolve: told } = Promise.withResolvers<string>();
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
  const server = await serve((request, response) => {
    answer(request, response).catch(() => response.writeHead(404).end());
  });
  return { ...server, saw };
}
