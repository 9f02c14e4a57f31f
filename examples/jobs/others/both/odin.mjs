/** Odin by fetch, with the login, the pace, repeated calls and errors. */
import { setTimeout as sleep } from "node:timers/promises";
import { instanceOf, ODIN, readLogin, readRate } from "../../src/kit/platforms.ts";

const TRIES = 3;
const LONGEST_PACE_MS = 300_000;
const TEMPORARY = [0, 408, 425, 500, 502, 503, 504];
const LOST = /Lost connection to OCS|NO_OCS_CONNECTION|System is busy/;

export const fetched = {
  ...ODIN,
  client(given, environment) {
    const [username, password] = readLogin(this.variables, environment);
    return new Odin(instanceOf(given), readRate("odin-rate", given) ?? 5, { username, password });
  },
  organisation: async (odin, given) => {
    const { userId, systemDomain } = await odin.get("/auth/session");
    return [userId, systemDomain, instanceOf(given)].filter(Boolean).join(" at ");
  },
};

class Odin {
  #base;
  #perSecond;
  #login;
  #token;
  #sent = [];

  constructor(url, perSecond, login) {
    this.#base = `${url}/api/v2`;
    this.#perSecond = perSecond;
    this.#login = login;
  }

  get(path, parameters = {}) {
    return this.#call("GET", `${path}?${new URLSearchParams(parameters)}`);
  }

  /** A PUT may arrive twice, so it is repeated like a read. */
  put(path, body) {
    return this.#call("PUT", path, body);
  }

  async #call(method, path, body) {
    let isRenewed = false;
    for (let tries = 1, paced = 0; ; ) {
      try {
        this.#token ??= this.#logIn();
        return await this.#send(method, path, body, await this.#token);
      } catch (error) {
        const waitMs = error.retryAfterMs || 500 * 2 ** tries;
        if (error.status === 401 && !isRenewed && !error.isLogin) {
          isRenewed = true;
          this.#token = undefined;
        } else if (error.status === 429 && paced + waitMs < LONGEST_PACE_MS) {
          paced += waitMs;
          await sleep(waitMs);
        } else if (error.isTemporary && tries < TRIES) {
          if (error.isLogin) this.#token = undefined;
          tries += 1;
          await sleep(waitMs);
        } else throw error;
      }
    }
  }

  async #logIn() {
    const answer = await this.#send("POST", "/auth/token", this.#login).catch((error) => {
      throw Object.assign(error, { isLogin: true });
    });
    return answer.token;
  }

  async #send(method, path, body, token) {
    await this.#turn();
    const headers = { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) };
    const options = { method, headers, body: JSON.stringify(body), signal: AbortSignal.timeout(30_000) };
    const { status, ok, text, retryAfterMs } = await fetch(this.#base + path, options)
      .then(async (answer) => ({
        status: answer.status,
        ok: answer.ok,
        text: await answer.text(),
        retryAfterMs: Number(answer.headers.get("retry-after")) * 1000,
      }))
      .catch((error) => ({ status: 0, ok: false, text: error.cause?.code ?? error.name }));
    const data = parsed(text);
    if (ok && data !== undefined) return data;
    const why = [data?.error, data?.details].filter(Boolean).join(": ") || text.slice(0, 200);
    const isTemporary = ok || TEMPORARY.includes(status) || LOST.test(text);
    throw Object.assign(new Error(`${method} ${path.split("?")[0]}: ${status} ${why}`), {
      status,
      retryAfterMs,
      isTemporary,
    });
  }

  /** Waits until the last second has room for one more request. */
  async #turn() {
    while (this.#sent.length >= this.#perSecond && Date.now() - this.#sent[0] < 1000)
      await sleep(1000 - (Date.now() - this.#sent[0]));
    if (this.#sent.length >= this.#perSecond) this.#sent.shift();
    this.#sent.push(Date.now());
  }
}

/** An answer without a body is a success too. A page of HTML is an error. */
function parsed(text) {
  if (text === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
