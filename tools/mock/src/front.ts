import type { IncomingMessage } from "node:http";
import type { Api, Document } from "@rollcall/codegen/document";
import { type Closable, opened } from "@rollcall/config/closable";
import { forward, type Listening, serve } from "@rollcall/config/loopback";
import { chooseExample, createMatcher, readUsers } from "./choose.ts";
import { listOperations, loadBundle } from "./operations.ts";
import { servePrism } from "./prism.ts";

/**
 * Starts Prism for one API with a front before it. Prism answers by operation, not by user. The front reads the user
 * from the request, and requests that user's example from Prism. So the static examples behave as one small estate. A
 * `Prefer` header of the client wins.
 *
 * @throws Error with `code: "EADDRINUSE"` when the port is taken.
 */
export async function startFront(api: Api, port = 0): Promise<Listening> {
  return serveEstate(await loadBundle(api), port);
}

/** Starts a front and its Prism for any bundled document. Closing the front closes its Prism. */
export function serveEstate(document: Document, port = 0): Promise<Listening> {
  return opened(async (started) => {
    const prism = started.use(await servePrism(document));
    const { url } = started.use(await serveFront(document, prism.url, port));
    return { url };
  });
}

/** The front alone, before a Prism that is already running. */
export function serveFront(document: Document, prismUrl: string, port = 0): Promise<Listening> {
  const prefer = createPrefer(document);
  return serve((request, response) => {
    const preferred = prefer(request);
    if (preferred !== undefined) request.headers.prefer = preferred;
    forward(request, response, prismUrl);
  }, port);
}

/**
 * Returns a function that finds the `Prefer` header to add to a request. There is none if the client sends its own, or
 * if no example fits.
 */
function createPrefer(document: Document): (request: IncomingMessage) => string | undefined {
  const operations = listOperations(document);
  const match = createMatcher(operations);
  const users = readUsers(operations);
  return ({ headers, method = "GET", url = "/" }) => {
    const [pathname = "/", search] = url.split("?", 2);
    const query = new URLSearchParams(search);
    if (headers.prefer !== undefined || query.has("__code") || query.has("__example")) return undefined;
    const found = match(method, pathname);
    const choice = found === undefined ? undefined : chooseExample(found, query, users);
    return choice === undefined ? undefined : `code=${choice.status}, example="${choice.name}"`;
  };
}

/** Both platforms, with the same made-up company on each. Nothing keeps the process alive after it is closed. */
export interface Estate extends Closable {
  readonly odinUrl: string;
  readonly purecloudUrl: string;
  /** Where clients get PureCloud's tokens. The mock serves them on the same host. */
  readonly loginUrl: string;
}

/** Starts both platforms on free loopback ports. */
export function startEstate(): Promise<Estate> {
  return opened(async (started) => {
    const odin = started.use(await startFront("odin"));
    const purecloud = started.use(await startFront("purecloud"));
    return { odinUrl: odin.url, purecloudUrl: purecloud.url, loginUrl: purecloud.url };
  });
}
