import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Fate } from "./decide.js";

const HTML = "<!doctype html><html><head><title>Maintenance</title></head><body>We will be back soon.</body></html>";
const DROPS = 8;

/** An answer that is ready to be sent. */
export interface Ready {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Whether an answer can be spoilt in this way. An answer without a body cannot be cut. */
export const spoils = (kind: Fate["transient"], { status, body }: Ready): boolean =>
  kind === "cutBody" || kind === "truncatedJson" || kind === "htmlOk"
    ? status === 200 && (body?.length ?? 0) > 1
    : false;

/** Sends an answer, spoilt as its fate has it. */
export async function send(
  response: ServerResponse,
  ready: Ready,
  fate: Pick<Fate, "transient" | "slowMs">,
): Promise<void> {
  const { status, headers, body } = ready;
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  const spoilt = spoils(fate.transient, ready) ? fate.transient : undefined;
  const bytes = Buffer.from(spoilt === "htmlOk" ? HTML : body);
  const half = bytes.subarray(0, Math.floor(bytes.length / 2));
  const sent = spoilt === "truncatedJson" ? half : bytes;
  const type = spoilt === "htmlOk" ? "text/html; charset=utf-8" : "application/json";
  response.writeHead(status, { "content-type": type, ...headers, "content-length": String(sent.length) });
  if (spoilt === "cutBody") {
    response.write(half, () => response.socket?.resetAndDestroy());
  } else if (fate.slowMs > 0) {
    const size = Math.max(1, Math.ceil(sent.length / DROPS));
    for (let at = 0; at < sent.length && !response.destroyed; at += size) {
      response.write(sent.subarray(at, at + size));
      await sleep(fate.slowMs / DROPS);
    }
    response.end();
  } else {
    response.end(sent);
  }
}
