import { EventEmitter, once } from "node:events";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { type Listening, serve } from "@rollcall/config/loopback";

/** Stands before the registry. It counts what is published, and can interrupt a publish. */
export interface RegistryProxy extends Listening {
  /** All publishing requests so far, in order. */
  readonly puts: readonly Put[];
  /**
   * Interrupts a publish. `through` packages are published. The registry accepts one more, but its publisher gets no answer. No
   * further one reaches the registry. `reached` resolves when that publisher waits, and `gone` when it hangs up. `lift()` ends
   * the interruption.
   */
  interrupt(through: number): { reached: Promise<unknown>; gone: Promise<unknown>; lift(): void };
}

export interface Put {
  /** Such as `@rollcall/clients`. */
  readonly name: string;
  /** The registry's answer. 0 if the request did not reach it. */
  readonly status: number;
}

export async function startProxy(registry: RequestListener): Promise<RegistryProxy> {
  const puts: Put[] = [];
  const events = new EventEmitter();
  /** How many more packages may pass. */
  let left = Number.POSITIVE_INFINITY;
  const publish = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const name = decodeURIComponent(request.url?.slice(1).split("?")[0] ?? "");
    if (left < 0) return void puts.push({ name, status: 0 });
    const held = holdBack(response);
    registry(request, response);
    const send = await held;
    puts.push({ name, status: response.statusCode });
    // A busy registry may refuse. Then the publisher tries again, and that is its turn.
    if (response.statusCode === 201) left -= 1;
    if (left >= 0) return send();
    response.once("close", () => events.emit("gone"));
    events.emit("reached");
  };
  /** Publishers send several packages side by side. Here they pass one after the other. */
  let turn = Promise.resolve();
  const server = await serve((request, response) => {
    if (request.method !== "PUT" || request.url?.startsWith("/-/")) registry(request, response);
    else turn = turn.then(() => publish(request, response));
  });
  const interrupt = (through: number) => {
    left = through;
    const lift = () => {
      left = Number.POSITIVE_INFINITY;
    };
    return { reached: once(events, "reached"), gone: once(events, "gone"), lift };
  };
  return { ...server, puts, interrupt };
}

/** Waits for the registry's answer, of which nothing is sent. @returns a function that sends it */
function holdBack(response: ServerResponse): Promise<() => void> {
  const [write, end] = [response.write, response.end];
  const chunks: unknown[][] = [];
  response.write = (...chunk: unknown[]) => chunks.push(chunk) > 0;
  return new Promise((resolve) => {
    response.end = (...args: unknown[]) => {
      resolve(() => {
        for (const chunk of chunks) Reflect.apply(write, response, chunk);
        Reflect.apply(end, response, args);
      });
      return response;
    };
  });
}
