import { setTimeout as sleep } from "node:timers/promises";
import platformClient from "purecloud-platform-client-v2";

const MINUTE_MS = 60_000;
/** The longest wait that a 429 may ask for. */
const LONGEST_PACE_MS = 300_000;
const TRIES = 3;
const TEMPORARY = [0, 408, 500, 502, 503, 504];
/** A POST or a PATCH that fails may have been carried out. */
const REPEATABLE = ["GET", "PUT", "DELETE"];

/** Sends the requests of the SDK at the platform's pace, repeats those that may be repeated, and renews the token. */
export class Transport extends platformClient.DefaultHttpClient {
  #perMinute;
  #logIn;
  #token;
  #sent = [];
  #stoppedUntil = 0;
  #line = Promise.resolve();

  /** @param logIn returns a new access token */
  constructor(perMinute, logIn) {
    super(30_000);
    this.#perMinute = perMinute;
    this.#logIn = logIn;
  }

  async request(options) {
    const isLogin = options.url.endsWith("/oauth/token");
    let isRenewed = false;
    for (let tries = 1, paced = 0; ; ) {
      const token = isLogin ? undefined : await this.#currentToken();
      if (token !== undefined) options.headers.Authorization = `Bearer ${token}`;
      if (!isLogin) await this.#turn();
      try {
        return await super.request(options);
      } catch (error) {
        const status = error.response?.status ?? 0;
        const retryAfter = Number(error.response?.headers["retry-after"]);
        if (status === 401 && !isLogin && !isRenewed) {
          isRenewed = true;
          if (this.#token !== undefined && (await this.#token) === token) this.#token = undefined;
        } else if (status === 429 && paced < LONGEST_PACE_MS) {
          const waitMs = (retryAfter || 2) * 1000;
          paced += waitMs;
          if (waitMs > LONGEST_PACE_MS) throw failure(error, options);
          this.#stoppedUntil = Date.now() + waitMs;
          await sleep(waitMs);
        } else if (TEMPORARY.includes(status) && tries < TRIES && (isLogin || REPEATABLE.includes(options.method))) {
          await sleep(retryAfter ? retryAfter * 1000 : 500 * 2 ** tries);
          tries += 1;
        } else if (status === 404 && options.method === "DELETE" && tries > 1) {
          return error.response; // An earlier try was carried out.
        } else {
          throw failure(error, options);
        }
      }
    }
  }

  /** One login at a time. A refused one is not repeated, because accounts lock. */
  #currentToken() {
    this.#token ??= this.#logIn();
    return this.#token;
  }

  /** Waits until the last minute has room for one more request. */
  #turn() {
    const turn = async () => {
      if (this.#sent.length >= this.#perMinute) await until(this.#sent.shift() + MINUTE_MS);
      await until(this.#stoppedUntil);
      this.#sent.push(Date.now());
    };
    this.#line = this.#line.then(turn);
    return this.#line;
  }
}

const until = (time) => sleep(Math.max(0, time - Date.now()));

/** The error of axios holds the token, so it is not passed on. */
function failure({ response, code }, { method, url }) {
  const { status = 0, data, headers = {} } = response ?? {};
  const id = headers["inin-correlation-id"];
  const why = data?.message ?? data?.description ?? code ?? "no answer";
  const error = new Error(`${method} ${new URL(url).pathname}: ${status} ${why}${id ? ` (correlation id ${id})` : ""}`);
  return Object.assign(error, { status, retryable: TEMPORARY.includes(status) });
}
