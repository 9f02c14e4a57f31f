import { exchange } from "../core/call/call.js";
import type { Core } from "../core/call/core.js";
import { isApiAuthError } from "../core/errors/guards.js";
import type { CallOptions } from "../core/operation.js";

/** Ends the client's token. A refusal says that it has ended already. */
export async function logout(core: Core, options?: CallOptions): Promise<void> {
  const { tokens } = core;
  const token = await (tokens.release ? tokens.release() : tokens.get().catch(() => undefined));
  if (token === undefined) return;
  const headers = {
    ...options?.headers,
    "content-type": "application/json",
    authorization: `Bearer ${token}`,
  };
  try {
    await exchange(core, {
      ...{ ...options, headers, operation: "logout", method: "POST", url: `${core.baseUrl}/api/v2/auth/token/logout` },
      ...{ body: JSON.stringify({ token }), secrets: [token], anonymous: true, safe: true },
    });
  } catch (error) {
    if (!isApiAuthError(error) || error.status !== 401) throw error;
  }
}
