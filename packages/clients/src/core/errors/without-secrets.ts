import { boundTo } from "../bound.js";
import { redactBody } from "./redact.js";

/**
 * A copy of data that may be logged, such as an error that came with status 200. It masks the values of secret names, the
 * client's token, and what the client sent to log in.
 *
 * @param method any method of the client, such as `client.getUser`
 */
export async function withoutSecrets(method: unknown, data: unknown): Promise<unknown> {
  const tokens = boundTo(method)?.core?.tokens;
  const token = await tokens?.get().catch(() => undefined);
  return redactBody(JSON.stringify(data) ?? "", [...(tokens?.secrets ?? []), token ?? ""]);
}
