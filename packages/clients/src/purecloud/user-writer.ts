import { boundTo } from "../core/bound.js";
import { delayFor, type Retry } from "../core/call/retry.js";
import type { ApiError } from "../core/errors/errors.js";
import { isApiAbortError, isApiDecodeError, isApiError, isApiNotFoundError } from "../core/errors/guards.js";
import type { CallOptions } from "../core/operation.js";
import { checkRetry } from "../core/options.js";
import type { User } from "../generated/purecloud.gen.js";
import type { GetUserParams, PureCloudOperations } from "../generated/purecloud.operations.gen.js";
import { wait } from "./repeat-conflicts.js";
import { shows } from "./shows.js";
import type { Change, UserChange } from "./user-change.js";

/** A client that can read and change a user. */
export type UserClient = Pick<PureCloudOperations, "getUser" | "patchUser">;

/** Fields that are read only if one asks for them. */
const EXPANDED = ["groups", "profileSkills", "certifications", "locations", "employerInfo", "biography"] as const;
/** How faults are repeated by a client that is not ours. */
const RETRY: Retry = { limit: 2, unsafe: false, maxDelayMs: 60_000, paceMs: 300_000 };

/**
 * Changes one user, each part once. A write carries the version that was read. So after a fault, the user that is read shows whether
 * the write was carried out. If not, it may be sent again.
 */
export class UserWriter {
  /** What is not yet written. */
  #parts: UserChange[] = [];
  #isBegun = false;
  /** A write that nobody knows about, with its version. */
  #lost: { readonly part: UserChange; readonly version: number } | undefined;
  #faults = 0;
  #reading: GetUserParams["state"];
  readonly #purecloud: UserClient;
  readonly #userId: string;
  readonly #change: Change;
  readonly #options: CallOptions;
  readonly #retry: Retry;

  constructor(
    purecloud: UserClient,
    userId: string,
    change: Change,
    state: GetUserParams["state"],
    options: CallOptions,
  ) {
    this.#purecloud = purecloud;
    this.#userId = userId;
    this.#change = change;
    this.#reading = state;
    this.#options = options;
    this.#retry = checkRetry("updateUser: ", options.retry, boundTo(purecloud.patchUser)?.core?.retry ?? RETRY);
  }

  /** Reads the user, and writes what is left. It is called again after a conflict. */
  async write(): Promise<User> {
    let user = await this.#read();
    if (this.#settle(user) === "moved") await this.#make(user);
    for (let [part] = this.#parts; part; [part] = this.#parts) user = await this.#patch(user, part);
    return user;
  }

  async #patch(before: User, part: UserChange): Promise<User> {
    const { retry } = this.#options;
    const version = versionOf(before, this.#userId);
    // The second of two equal writes conflicts with the first. So the client itself must not repeat it.
    const options = { ...this.#options, retry: retry === false ? retry : { ...retry, unsafe: false } };
    try {
      const user = await this.#purecloud.patchUser({ userId: this.#userId, body: { ...part, version } }, options);
      this.#isWritten(part);
      return user;
    } catch (error) {
      if (!isUnsure(error)) throw error;
      this.#lost = { part, version };
      return this.#learn(error);
    }
  }

  /** Reads what became of a write after a fault. Throws the fault if the write was not carried out and is not sent again. */
  async #learn(error: ApiError): Promise<User> {
    const again = await this.#waits(error);
    const user = await this.#read().catch((failed) => {
      throw isApiAbortError(failed) ? failed : error;
    });
    const now = this.#settle(user);
    if (now !== "written" && !again) throw error;
    if (now === "moved") await this.#make(user);
    return user;
  }

  /** Waits before a write is sent again. False if it is not. */
  async #waits({ retryable, retryAfterMs }: ApiError): Promise<boolean> {
    const { limit, maxDelayMs } = this.#retry;
    const delayMs = delayFor(this.#faults, retryAfterMs, this.#retry);
    if (!retryable || this.#faults++ >= limit || delayMs > maxDelayMs) return false;
    await wait(delayMs, this.#options.signal ?? undefined);
    return true;
  }

  async #read(): Promise<User> {
    const sent = this.#lost?.part ?? {};
    const expand = EXPANDED.filter((name) => sent[name] !== undefined);
    const params = { userId: this.#userId, ...(expand.length > 0 && { expand }) };
    const read = (state: GetUserParams["state"]) => this.#purecloud.getUser({ ...params, state }, this.#options);
    const user = await read(this.#reading).catch((error) => {
      // The write may have deleted or restored the user.
      if (sent.state === undefined || !isApiNotFoundError(error)) throw error;
      return read(foundBy(sent.state));
    });
    versionOf(user, this.#userId);
    return user;
  }

  /** What a user that was read says of the lost write. Without one, others may have written. */
  #settle(user: User): "unchanged" | "written" | "moved" {
    const lost = this.#lost;
    if (lost && user.version === lost.version) return "unchanged";
    this.#lost = undefined;
    if (!lost || !shows(user, lost.part)) return "moved";
    this.#isWritten(lost.part);
    return "written";
  }

  #isWritten({ state }: UserChange): void {
    this.#parts.shift();
    this.#isBegun = true;
    this.#lost = undefined;
    this.#faults = 0;
    if (state) this.#reading = foundBy(state);
  }

  /** Makes the parts from the user as it is now. Once the fields are written, the state stays as it was made. */
  async #make(user: User): Promise<void> {
    if (this.#isBegun && this.#parts[0]?.state) return;
    const change = this.#change;
    const made = typeof change === "function" ? await change(user) : change;
    const { state: _, ...others } = made;
    this.#parts = this.#isBegun ? [others] : partsOf(made, user);
  }
}

/** The state by which a user in this one is found. */
const foundBy = (state: UserChange["state"]) => (state === "deleted" ? state : undefined);

/** Whether nobody knows what became of a write. A refused login or 429 was not carried out, and the client has repeated it. */
const isUnsure = (error: unknown): error is ApiError =>
  isApiError(error) &&
  error.operation !== "login" &&
  error.status !== 429 &&
  (error.retryable || error.status > 499 || isApiDecodeError(error));

/** The version of the user that was read, if it is the right user. */
function versionOf({ id, version }: User, userId: string): number {
  if (id?.toLowerCase() !== userId.toLowerCase()) throw new TypeError("updateUser: another user was read");
  if (!Number.isInteger(version)) throw new TypeError("updateUser: the user that was read has no version");
  return version as number;
}

/** What to write, one after the other. */
function partsOf({ state, ...others }: UserChange, user: User): UserChange[] {
  const hasOthers = Object.values(others).some((value) => value !== undefined);
  if (state === undefined || !hasOthers) return [state === undefined ? others : { state }];
  if (state === user.state) return [others];
  return user.state === "deleted" ? [{ state }, others] : [others, { state }];
}
