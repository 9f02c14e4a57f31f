import type { Core } from "../core.js";
import { IDEMPOTENT } from "../retry.js";
import type { Engine } from "./engine.js";

type Method = (...given: unknown[]) => unknown;

/** What a client has for calls by path. */
export interface ByPath {
  readonly http: object;
  readonly request: Method;
}

/** Loads the part that makes it. */
export type LoadByPath = () => Promise<{ createByPath(core: Core, engine: Engine): ByPath }>;

const NAMES = [...IDEMPOTENT, "POST", "PATCH", "TRACE", "request", "use", "eject"];

/** Calls by path that are loaded at their first use. Earlier changes of `http` are applied then, in the same order. */
export function lazyByPath(load: () => Promise<ByPath>) {
  let loading: Promise<ByPath> | undefined;
  const loaded = () =>
    (loading ??= load().catch((error) => {
      loading = undefined; // The next call tries again, because the network may be back.
      throw error;
    }));
  const method =
    (name: string): Method =>
    async (...given) =>
      ((await loaded()).http as Record<string, Method>)[name]?.(...given);
  return {
    http: Object.fromEntries(NAMES.map((name) => [name, method(name)])),
    request: async (...given: unknown[]) => (await loaded()).request(...given),
  };
}
