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
  /** Packages are published side by side, so an earlier one may take longer than the one that is held back. */
  let passing = 0;
  let isHeld = false;

  const server = await serve((request, response) => {
    if (request.method !== "PUT" || request.url?.startsWith("/-/")) return registry(request, response);
    const name = decodeURIComponent(request.url?.slice(1).split("?")[0] ?? "");
    const turn = left--;
    if (turn < 0) return void puts.push({ name, status: 0 });
    if (turn === 0) holdBack(response);
    else passing += 1;
    const end = response.end.bind(response) as (...args: unknown[]) => ServerResponse;
    response.end = (...args: unknown[]) => {
      const { statusCode: status } = response;
      puts.push({ name, status });
      const isPassing = turn > 0 || status !== 201;
      // A busy registry may refuse. Then the publisher tries again, and that is its turn.
      if (status !== 201) left += 1;
      if (turn > 0) passing -= 1;
      if (!isPassing) {
        isHeld = true;
        response.once("close", () => events.emit("gone"));
      }
      if (isPassing) end(...args);
      if (isHeld && passing === 0) events.emit("reached");
      return response;
    };
    registry(request, response);
  });
  const interrupt = (through: number) => {
    left = through;
    isHeld = false;
    const lift = () => {
      left = Number.POSITIVE_INFINITY;
    };
    return { reached: once(events, "reached"), gone: once(events, "gone"), lift };
  };
  return { ...server, puts, interrupt };
}

/** Nothing of the registry's answer is sent before its end is. */
function holdBack(response: ServerResponse): void {
  const [write, end] = [response.write, response.end];
  const held: unknown[][] = [];
  response.write = (...chunk: unknown[]) => held.push(chunk) > 0;
  response.end = (...args: unknown[]) => {
    for (const chunk of held) Reflect.apply(write, response, chunk);
    return Reflect.apply(end, response, args) as ServerResponse;
  };
}
