import { randomBytes } from "node:crypto";
import type { Estate } from "../estate/estate.js";
import type { Call, Handlers, Reply } from "./handler.js";
import { REFUSED } from "./odin-login.js";
import type { Grant, Tokens } from "./tokens.js";

const refuse = (status: number, error: string, description: string): Reply => ({
  status,
  body: { error, description, error_description: description },
});

/** The client that a request names: by HTTP Basic, or without a secret in its form. */
function clientOf({ headers, body }: Call): { readonly id: string; readonly secret?: string } | undefined {
  const basic = /^Basic +(\S+)$/i.exec(headers.authorization ?? "")?.[1];
  const [id = "", secret = ""] = Buffer.from(basic ?? "", "base64")
    .toString()
    .split(":");
  if (id !== "") return { id, secret };
  const { client_id: open } = body as { client_id?: string };
  return open === undefined ? undefined : { id: open };
}

/**
 * The person who logs in by a code. Its last digits are the person's index. Otherwise it is the first person on
 * PureCloud.
 */
function userOf(code: string, { purecloud, size, person }: Estate): number | undefined {
  const index = Number(/\d+$/.exec(code)?.[0] ?? Number.NaN);
  return index < size && person(index).on.purecloud ? index : purecloud.members[0];
}

/** As many codes and refresh tokens as are remembered. */
const MOST = 10_000;

function remember<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > MOST && oldest !== undefined) map.delete(oldest);
}

/** Any client and any code log in, each code once. The client secret `wrong` does not. */
export function purecloudLogin(tokens: Tokens, estate: Estate): Handlers<undefined> {
  const used = new Map<string, true>();
  const refreshable = new Map<string, Grant & { readonly logouts: number }>();
  const answer = (grant: Grant): Reply => {
    const { token, seconds } = tokens.issue(grant);
    const refresh = grant.user === undefined ? undefined : randomBytes(24).toString("base64url");
    if (refresh !== undefined) remember(refreshable, refresh, { ...grant, logouts: tokens.logouts(grant.user) });
    const more = refresh === undefined ? {} : { refresh_token: refresh };
    return { status: 200, body: { access_token: token, token_type: "bearer", expires_in: seconds, ...more } };
  };
  return {
    postOauthToken(call) {
      const form = call.body as Readonly<Record<string, string | undefined>>;
      const client = clientOf(call);
      if (!client || client.secret === REFUSED) return refuse(401, "invalid_client", "client not found");
      if (form.grant_type === "client_credentials") {
        if (client.secret === undefined) return refuse(401, "invalid_client", "client not found");
        return answer({ client: client.id });
      }
      if (form.grant_type === "authorization_code") {
        const code = form.code ?? "";
        if (code === "" || used.has(code)) return refuse(400, "invalid_grant", "authorization code not found");
        remember(used, code, true);
        return answer({ client: client.id, user: userOf(code, estate) });
      }
      if (form.grant_type === "refresh_token") {
        const held = refreshable.get(form.refresh_token ?? "");
        if (held?.client !== client.id || held.logouts !== tokens.logouts(held.user))
          return refuse(400, "invalid_grant", "refresh token not found");
        refreshable.delete(form.refresh_token ?? "");
        return answer(held);
      }
      return refuse(400, "unsupported_grant_type", `grant_type ${form.grant_type} is not supported by the sandbox`);
    },
  };
}
