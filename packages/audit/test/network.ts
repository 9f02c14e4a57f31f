import type { Fetch } from "@rollcall/clients/core";

/** A request that a test server received. */
export interface Seen {
  readonly method: string;
  readonly url: URL;
}

/** The answer of a test server. A string is sent as a web page. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** Answers a request, or returns undefined to pass it to the server behind. */
export type Rule = (seen: Seen) => Reply | undefined | Promise<Reply | undefined>;

/** An odd number of bytes, so pieces end anywhere. */
const PIECE = 4_093;

const servers = new Map<string, Fetch>();

/**
 * A server for one test file, reached through {@link network}. Either `rule` answers, or the mock behind it does. It is no
 * process and no socket, because the tests of the clients prove how calls behave over HTTP.
 */
export async function serve(rule: Rule, behind?: string): Promise<{ url: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  const url = `https://server-${servers.size + 1}.test`;
  servers.set(url, async (address, init) => {
    const one = { method: init.method, url: new URL(address) };
    seen.push(one);
    const reply = (await rule(one)) ?? (behind === undefined ? { status: 404, body: {} } : undefined);
    return reply === undefined ? recorded(address.replace(url, behind ?? ""), init) : response(reply);
  });
  return { url, seen };
}

/** The `fetch` of the tests' clients: servers of {@link serve}, and the mock. */
export const network: Fetch = (address, init) => {
  const answer = servers.get(new URL(address).origin) ?? recorded;
  return abortable(answer(address, init), init.signal);
};

const answers = new Map<string, Promise<{ readonly status: number; readonly type: string; readonly text: string }>>();

/** The mock is static. So Prism validates each request once in a test file, and later the same answer is used. */
const recorded: Fetch = async (address, init) => {
  const key = `${init.method} ${address}`;
  const known = answers.get(key) ?? ask(address, init);
  answers.set(key, known);
  const { status, type, text } = await known;
  return new Response(pieces(text), { status, headers: { "content-type": type } });
};

async function ask(address: string, { method, headers }: Parameters<Fetch>[1]) {
  const answer = await fetch(address, { method, headers });
  return { status: answer.status, type: answer.headers.get("content-type") ?? "text/plain", text: await answer.text() };
}

/** Bytes in small pieces, as a network delivers them. A character may be cut in two. */
function pieces(text: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at < bytes.length) controller.enqueue(bytes.subarray(at, at + PIECE));
      else controller.close();
      at += PIECE;
    },
  });
}

function response({ status, body }: Reply): Response {
  const isPage = typeof body === "string";
  const headers = { "content-type": isPage ? "text/html" : "application/json" };
  return new Response(isPage ? body : JSON.stringify(body), { status, headers });
}

function abortable<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    answer.then(resolve, reject);
  });
}
