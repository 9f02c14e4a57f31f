import { byPath } from "../core/call/by-path/by-path.js";
import type { LoadByPath } from "../core/call/by-path/lazy.js";
import { odinReads } from "../generated/odin.reads.gen.js";

/**
 * The part that calls by path. It is loaded when it is first used, because most callers need only methods. In a browser,
 * openapi-fetch is a third of both.
 */
export const createByPath: Awaited<ReturnType<LoadByPath>>["createByPath"] = (core, engine) =>
  byPath(core, engine, odinReads);
