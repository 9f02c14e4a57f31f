import { failure } from "../../errors/failure.js";
import { exchange } from "../call.js";
import { decode } from "../decode.js";
import { perform } from "../perform.js";
import { fillPath, toQuery } from "../serialize.js";

/**
 * What calls by path need of the rest. It is handed to them, not imported by them: bundlers make a file of its own of
 * each module that both a page and what it loads later import, and several files are larger than one.
 */
export const engine = { decode, exchange, failure, fillPath, perform, toQuery };
export type Engine = typeof engine;
