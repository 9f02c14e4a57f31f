import type { RecordedCall } from "../collect/memory.js";
import type { ByteRange } from "./append-file.js";

/** An answer that may still be needed. */
export interface KeptAnswer {
  /** Where it is in the file. Changes when the file is rewritten. */
  range: ByteRange;
  /** The key of its call. Undefined for an answer of this run, which only the next run needs. */
  readonly key: string | undefined;
}

/** The key by which the answer to a call is found. */
export function callKey(scope: number, { operation, params }: RecordedCall): string {
  return `${scope} ${operation} ${JSON.stringify(params)}`;
}

/** The answers that may still be needed, grouped by user. When a user is finished, their answers go. */
export class LiveCalls {
  /** The answers that this run has not used yet. */
  readonly #byKey = new Map<string, KeptAnswer[]>();
  readonly #scopes = new Map<number, Map<string | undefined, KeptAnswer[]>>();
  #bytes = 0;

  /** How many bytes of the file they use. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Adds an answer. */
  add(scope: number, params: RecordedCall["params"], kept: KeptAnswer): void {
    const users = this.#scopes.get(scope) ?? new Map<string | undefined, KeptAnswer[]>();
    // A listing belongs to no user. It is needed until the scope has ended.
    const user = [params.userId, params.subjectId].find((id) => typeof id === "string");
    push(users, user, kept);
    this.#scopes.set(scope, users);
    if (kept.key !== undefined) push(this.#byKey, kept.key, kept);
    this.#bytes += kept.range.length;
  }

  /** The next answer to a call. Each is given once, in the order in which they came. */
  next(key: string): ByteRange | undefined {
    return this.#byKey.get(key)?.shift()?.range;
  }

  /** Forgets the answers about a finished user. */
  finish(scope: number, userId: string): void {
    this.#forget(this.#scopes.get(scope)?.get(userId));
    this.#scopes.get(scope)?.delete(userId);
  }

  /** Forgets all answers of a scope. */
  end(scope: number): void {
    for (const answers of this.#scopes.get(scope)?.values() ?? []) this.#forget(answers);
    this.#scopes.delete(scope);
  }

  *[Symbol.iterator](): Generator<KeptAnswer, void, undefined> {
    for (const users of this.#scopes.values()) for (const answers of users.values()) yield* answers;
  }

  #forget(answers: readonly KeptAnswer[] = []): void {
    for (const { key, range } of answers) {
      this.#bytes -= range.length;
      if (key !== undefined) this.#byKey.delete(key);
    }
  }
}

function push<Key>(lists: Map<Key, KeptAnswer[]>, key: Key, kept: KeptAnswer): void {
  const list = lists.get(key);
  if (list) list.push(kept);
  else lists.set(key, [kept]);
}
