import { EventEmitter, once } from "node:events";
import type { RequestListener, ServerResponse } from "node:http";
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

  const server = await serve((request, response) => {
    if (request.method !== "PUT" || request.url?.startsWith("/-/")) return registry(request, response);
    const name = decodeURIComponent(request.url?.slice(1).split("?")[0] ?? "");
    const turn = left--;
    if (turn < 0) return void puts.push({ name, status: 0 });
    const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse;
    response.end = (...args: unknown[]) => {
      puts.push({ name, status: response.statusCode });
      if (turn > 0) return end(...args);
      events.emit("reached");
      return response;
    };
    if (turn === 0) {
      // Nothing of the registry's answer is sent.
      response.write = () => true;
      response.once("close", () => events.emit("gone"));
    }
    registry(request, response);
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
