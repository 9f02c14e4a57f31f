import { afterAll, beforeAll, expect } from "vitest";
import { type Sandbox, startSandbox } from "../../src/index.js";

// biome-ignore lint/suspicious/noExplicitAny: the tests read answers by the names that a client reads
export type Wire = any;

/** What a client of others sends, and what it reads of the answer. */
export interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Wire;
}

/** Sends requests over a real connection, because a client of others sends text. */
export interface Talk {
  readonly sandbox: Sandbox;
  send(sent: Sent): Promise<Answer>;
  /** The body of an answer of 200. */
  read(path: string): Promise<Wire>;
}

/** One sandbox for a file of tests. */
export function talk(platform: "odin" | "purecloud", logIn: (sandbox: Sandbox) => Promise<string>): Talk {
  let sandbox: Sandbox;
  let authorization: string;
  beforeAll(async () => {
    sandbox = await startSandbox({ users: 60, rateLimits: false });
    authorization = await logIn(sandbox);
  });
  afterAll(() => sandbox.close());
  const send: Talk["send"] = async ({ method = "GET", path, body, headers }) => {
    const response = await fetch(`${platform === "odin" ? sandbox.odinUrl : sandbox.purecloudUrl}${path}`, {
      method,
      headers: { authorization, ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
  };
  return {
    get sandbox() {
      return sandbox;
    },
    send,
    async read(path) {
      const { status, body } = await send({ path });
      expect(status, path).toBe(200);
      return body;
    },
  };
}
