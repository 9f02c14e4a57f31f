import type { Core } from "../core.js";
import { callPath } from "./call-path.js";
import type { Engine } from "./engine.js";
import { createHttp } from "./http.js";
import type { ByPath } from "./lazy.js";

/**
 * Makes what calls by path.
 * @param reads paths whose POSTs only read
 */
export const byPath = (core: Core, engine: Engine, reads: readonly string[]): ByPath => ({
  http: createHttp(core, reads, engine),
  request: (...given) => callPath(core, engine, ...(given as [method: string, path: string])),
});
