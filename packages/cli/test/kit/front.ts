import { Agent, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

/** A call that came through a front. */
export interface Passed {
  /** The platform, the method, path and query. */
  readonly call: string;
  /** The login that made it. Each process has its own. */
  readonly by: string;
  /** When it arrived, in milliseconds. */
  readonly at: number;
  /** When its answer came. Infinity while there is none. */
  readonly until: number;
  /** 0 while there is no answer. */
  readonly status: number;
}

/** A server in front of another, which sees what passes, and may change it. */
export interface Front {
  readonly url: string;
  /** What passed, logins left out, in the order of arrival. */
  readonly passed: Passed[];
  /** Called when a call arrives. The call waits for the promise that it returns. */
  onCall: ((call: string) => Promise<void> | undefined) | undefined;
  close(): Promise<void>;
}

/**
 * Starts a front on loopback.
 * @param change what the body of an answer becomes
 * @param more headers that an answer gets, such as another `date`
 */
export async function startFront(
  platform: string,
  behind: string,
  change: (body: string) => string = (body) => body,
  more: () => Readonly<Record<string, string>> = () => ({}),
): Promise<Front> {
  const agent = new Agent({ keepAlive: true });
  const passed: Passed[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const path = incoming.url ?? "";
    const isLogin = path.includes("/token");
    const call = `${platform} ${incoming.method} ${path}`;
    const { method, headers } = incoming;
    const one: Passed & { status: number; until: number } = {
      call,
      by: `${platform} ${headers.authorization}`,
      at: performance.now(),
      until: Number.POSITIVE_INFINITY,
      status: 0,
    };
    if (!isLogin) passed.push(one);
    if (!isLogin) await front.onCall?.(call);
    const onward = request(behind + path, { method, headers, agent }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk);
      const { "content-length": _, "transfer-encoding": __, ...others } = answer.headers;
      one.status = answer.statusCode ?? 0;
      one.until = performance.now();
      outgoing.writeHead(one.status, { ...others, ...more() });
      outgoing.end(change(Buffer.concat(chunks).toString()));
    });
    onward.on("error", () => outgoing.destroy());
    incoming.pipe(onward);
  });
  // On a busy machine a connection would close under a request otherwise.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const front: Front = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    passed,
    onCall: undefined,
    close: async () => {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return front;
}
