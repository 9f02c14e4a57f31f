import type { RecordedCall } from "../collect/memory.js";
import type { ByteRange } from "./append-file.js";

/** An answer that may still be wanted. */
export interface Kept {
  /** Where it stands; changes when the file is written anew. */
  range: ByteRange;
  /** By what it is found; undefined for an answer of this run, which is only wanted by the next. */
  readonly key: string | undefined;
}

/** By what the answer to a call is found again. */
export function callKey(scope: number, { operation, params }: RecordedCall): string {
  return `${scope} ${operation} ${JSON.stringify(params)}`;
}

/** The answers that may still be wanted, by the user whom they are about: with the user they are done with. */
export class LiveCalls {
  /** Those that this run was not given yet. */
  readonly #byKey = new Map<string, Kept[]>();
  readonly #scopes = new Map<number, Map<string | undefined, Kept[]>>();
  #bytes = 0;

  /** How many bytes of the file they are. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Takes an answer. */
  add(scope: number, params: RecordedCall["params"], kept: Kept): void {
    const users = this.#scopes.get(scope) ?? new Map<string | undefined, Kept[]>();
    // A listing belongs to nobody; it is wanted until the scope has ended.
    const user = typeof params.userId === "string" ? params.userId : undefined;
    push(users, user, kept);
    this.#scopes.set(scope, users);
    if (kept.key !== undefined) push(this.#byKey, kept.key, kept);
    this.#bytes += kept.range.length;
  }

  /** Where the next answer to a call stands: each is given once, in the order in which they came. */
  next(key: string): ByteRange | undefined {
    return this.#byKey.get(key)?.shift()?.range;
  }

  /** Lets go of what was answered about a user who is finished. */
  finish(scope: number, userId: string): void {
    this.#forget(this.#scopes.get(scope)?.get(userId));
    this.#scopes.get(scope)?.delete(userId);
  }

  /** Lets go of all that was answered in a scope. */
  end(scope: number): void {
    for (const answers of this.#scopes.get(scope)?.values() ?? []) this.#forget(answers);
    this.#scopes.delete(scope);
  }

  *[Symbol.iterator](): Generator<Kept, void, undefined> {
    for (const users of this.#scopes.values()) for (const answers of users.values()) yield* answers;
  }

  #forget(answers: readonly Kept[] = []): void {
    for (const { key, range } of answers) {
      this.#bytes -= range.length;
      if (key !== undefined) this.#byKey.delete(key);
    }
  }
}

function push<Key>(lists: Map<Key, Kept[]>, key: Key, kept: Kept): void {
  const list = lists.get(key);
  if (list) list.push(kept);
  else lists.set(key, [kept]);
}
