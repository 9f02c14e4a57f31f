import { assert } from "../core/assert.js";
import type { Auth, Served } from "../core/auth/auth.js";
import type { TokenSession } from "../generated/odin.gen.js";
import { createOdinClientWith, type OdinOptions } from "./client.js";

/** A login of Odin whose password has expired, and the password that it gets. */
export interface ExpiredPassword {
  readonly username: string;
  readonly oldPassword: string;
  readonly newPassword: string;
}

/** The options of a client that has no login. */
export type ExpiredPasswordOptions = Omit<OdinOptions, "auth" | "retry">;

/**
 * Changes a password that has expired (`PUT /api/v2/auth/token/password`). Odin refuses its login with 402, so the request has no
 * token. It is sent once, because repeated mistakes lock accounts.
 * @returns a token, with the session
 * @throws TypeError if a value is missing
 * @throws ApiError as methods do. None shows a password
 */
export async function changeExpiredPassword(
  options: ExpiredPasswordOptions,
  { username, oldPassword, newPassword }: ExpiredPassword,
): Promise<TokenSession> {
  assert(
    username && oldPassword && newPassword,
    "changeExpiredPassword: username, oldPassword and newPassword are required",
  );
  const { baseUrl, send } = served(options);
  const answer = await send({
    ...{ operation: "changeExpiredPassword", method: "PUT", url: `${baseUrl}/api/v2/auth/token/password` },
    ...{ headers: { "content-type": "application/json" }, anonymous: true },
    body: JSON.stringify({ userId: username, oldPassword, newPassword }),
    secrets: [oldPassword, newPassword],
  });
  return answer as TokenSession;
}

/** A client without a login, as an `Auth` sees it. */
function served(options: ExpiredPasswordOptions): Served {
  const clients: Served[] = [];
  const auth: Auth<"odin"> = {
    apis: { odin: true },
    login: false,
    serve(client) {
      clients.push(client);
      return { holds: false, get: () => Promise.reject(new TypeError("there is no token")) };
    },
  };
  createOdinClientWith({}, { ...options, auth, retry: false });
  return clients[0] as Served;
}
