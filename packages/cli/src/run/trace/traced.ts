import type { Hooks } from "@rollcall/clients/core";
import type { Trace } from "./trace.js";

/** What clients are made of, with what writes their calls to a trace. */
interface Traced {
  readonly trace?: Hooks | undefined;
}

/** Both platforms or one, as a command asks them. */
interface Asked {
  readonly odin: object | undefined;
  readonly purecloud: object | undefined;
}

/** Lets the calls to the platforms be traced, if `--trace` was given. */
export function traced<Platforms extends Asked>(
  platforms: Platforms,
  trace: Trace | undefined,
  tenant?: string,
): Platforms {
  if (!trace) return platforms;
  const own: Traced = { trace: trace.hooks(tenant) };
  const { odin, purecloud } = platforms;
  return { ...platforms, odin: odin && { ...odin, ...own }, purecloud: purecloud && { ...purecloud, ...own } };
}
