import { isOfGateway } from "@rollcall/audit";
import {
  type Api,
  ApiAuthError,
  type ApiError,
  type HttpMethod,
  isApiAbortError,
  isApiError,
  type Operation,
} from "@rollcall/clients/core";
import type { Read, ReadParams, Reply } from "./probe.js";
import { queryOf } from "./query.js";
import { shapeOf } from "./shape.js";
import { unsettled } from "./unsettled.js";

/** The part of a client that calls by path, whichever platform it is of. */
export interface HttpLike {
  request(method: Lowercase<HttpMethod>, path: never, options: never): Promise<unknown>;
}

/** One call and what came, without ids and values. */
export interface Note {
  readonly method: string;
  /** The path template, with the names of the query. */
  readonly path: string;
  readonly status: number;
  readonly shape: string;
}

/** What a reader needs. */
export interface ReaderOptions {
  readonly api: Api;
  readonly http: HttpLike;
  /** The names of fields that the specs have. */
  readonly known: ReadonlySet<string>;
  readonly signal: AbortSignal;
  /** How many calls may be made. */
  readonly budget: number;
  /** Called when a call is about to be made. */
  readonly onCall?: (() => void) | undefined;
}

/** One more try after a fault, because most refusals that a probe looks for stay. */
const RETRY = { limit: 1 } as const;

/** Makes the reads of all probes. The same read is made once. */
export class Reader {
  readonly #options: ReaderOptions;
  readonly #replies = new Map<string, Promise<Reply>>();

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  /** How many calls were made. */
  get calls(): number {
    return this.#replies.size;
  }

  /**
   * The reads of one probe.
   * @param reads the operations that it may call
   * @param notes gets what came of each call
   */
  for(reads: readonly Operation[], notes?: Note[]): Read {
    return async (operation, params = {}) => {
      if (!reads.includes(operation) || !isRead(operation))
        throw new TypeError(`${operation.path} is not among the reads`);
      const reply = await this.#once(operation, params);
      notes?.push({
        method: operation.method,
        path: operation.path + queryOf(operation, params),
        status: reply.status,
        shape: reply.status === 0 ? "no answer" : shapeOf(reply.body, this.#options.known),
      });
      return reply;
    };
  }

  #once(operation: Operation, params: ReadParams): Promise<Reply> {
    const key = JSON.stringify([operation.method, operation.path, params]);
    const known = this.#replies.get(key);
    if (known) return known;
    const { budget } = this.#options;
    if (this.calls >= budget) return unsettled(`the limit of ${budget} calls is reached`);
    this.#options.onCall?.();
    const reply = this.#make(operation, params);
    this.#replies.set(key, reply);
    return reply;
  }

  async #make(operation: Operation, params: ReadParams): Promise<Reply> {
    const { method, path } = operation;
    const reply = await this.#send(operation, params);
    // The client has logged in again before. So no further question can be asked.
    if (reply.status === 401 && !isOfBroadWorks(reply.body)) {
      const details = { api: this.#options.api, operation: path, method, url: path, status: 401 };
      throw new ApiAuthError(`${reply.call} answered 401`, details);
    }
    if (reply.status === 403 && isOfGateway({ ...reply, api: this.#options.api }))
      return unsettled(`a proxy or gateway answered ${reply.call}`);
    return reply;
  }

  async #send({ method, path }: Operation, { body, ...params }: ReadParams): Promise<Reply> {
    const { http, signal } = this.#options;
    const call = `${method} ${path}`;
    const isInPath = (name: string) => path.includes(`{${name}}`);
    const options = {
      params: { path: pick(params, isInPath), query: pick(params, (name) => !isInPath(name)) },
      ...(body === undefined ? {} : { body }),
      ...{ signal, retry: RETRY },
    };
    try {
      const answer = (await http.request(method.toLowerCase() as "get", path as never, options as never)) as Answer;
      return { call, status: answer.response.status, body: answer.data ?? answer.error };
    } catch (error) {
      if (!isApiError(error) || isApiAbortError(error) || error.operation === "login") throw error;
      const { status, body: unreadable } = error as ApiError;
      return { call, status, body: typeof unreadable === "string" ? "unreadable" : undefined };
    }
  }
}

/** What openapi-fetch resolves to. */
interface Answer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: { readonly status: number };
}

const isOfBroadWorks = (body: unknown) => /\[Error \d{4}\]/.test(JSON.stringify(body) ?? "");

/** Whether an operation only reads, whichever method it has. */
export const isRead = ({ method, safe }: Operation): boolean => method === "GET" || safe === true;

const pick = (params: ReadParams, isWanted: (name: string) => boolean): ReadParams =>
  Object.fromEntries(Object.entries(params).filter(([name, value]) => value !== undefined && isWanted(name)));
