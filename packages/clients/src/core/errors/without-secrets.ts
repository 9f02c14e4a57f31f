import { boundTo } from "../bound.js";
import { redactBody } from "./redact.js";

/**
 * A copy of data that may be logged, such as an error that came with status 200. It masks the values of secret names and
 * the token that the client sent last. It also masks what the client sent to log in. It sends nothing, and asks nobody for a token.
 *
 * @param method any method of the client, such as `client.getUser`
 */
export async function withoutSecrets(method: unknown, data: unknown): Promise<unknown> {
  const tokens = boundTo(method)?.core?.tokens;
  return redactBody(JSON.stringify(data) ?? "", [...(tokens?.secrets ?? []), tokens?.sent ?? ""]);
}
