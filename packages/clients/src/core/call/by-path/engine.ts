import { failure } from "../../errors/failure.js";
import { exchange } from "../call.js";
import { decode } from "../decode.js";
import { perform } from "../perform.js";
import { toPairs, toSegment } from "../serialize.js";

/**
 * What calls by path need of the rest. It is handed to them, not imported by them. Bundlers make a separate file of each
 * module that a page and its later parts both import, and several files are larger than one.
 */
export const engine = { decode, exchange, failure, perform, toPairs, toSegment };
export type Engine = typeof engine;
