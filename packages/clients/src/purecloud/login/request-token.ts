import type { LoginContext, LoginRequest } from "../../core/auth/auth.js";
import { base64 } from "./base64.js";

/** An OAuth client. A confidential one has a secret, a public one has none. */
export interface OAuthClient {
  readonly clientId: string;
  readonly clientSecret?: string | undefined;
}

/** The answer of the token host, unchecked. A holder of tokens says which ones it can send. */
export interface TokenAnswer {
  readonly accessToken: string;
  readonly refreshToken: string | undefined;
  /** Milliseconds from now on. Undefined if it did not say. */
  readonly lifetimeMs: number | undefined;
}

/**
 * Requests a token from PureCloud's token host (`POST {loginUrl}/oauth/token`, the grant as a form). A confidential client proves
 * itself by HTTP Basic. A public one gives its id in the form (RFC 6749, sections 2.3.1 and 4.1.3).
 * @param grant the form. All of it is secret, except the kind of grant and the redirect URI
 */
export async function requestToken(
  { loginUrl, send }: LoginContext,
  { clientId, clientSecret }: OAuthClient,
  grant: Readonly<Record<string, string>>,
  once?: LoginRequest["once"],
): Promise<TokenAnswer> {
  const { grant_type: _kind, redirect_uri: _uri, ...hidden } = grant;
  const secrets = Object.values(hidden);
  const headers: Record<string, string> = { "content-type": "application/x-www-form-urlencoded" };
  const form = new URLSearchParams(grant);
  if (clientSecret === undefined) form.set("client_id", clientId);
  else {
    const basic = base64(new TextEncoder().encode(`${clientId}:${clientSecret}`));
    headers.authorization = `Basic ${basic}`;
    secrets.push(clientSecret, basic);
  }
  const answer = await send({ url: `${loginUrl}/oauth/token`, headers, body: String(form), secrets, once });
  const { access_token, refresh_token, expires_in } = (answer ?? {}) as Record<string, unknown>;
  return {
    accessToken: typeof access_token === "string" ? access_token : "",
    refreshToken: typeof refresh_token === "string" && refresh_token !== "" ? refresh_token : undefined,
    lifetimeMs: typeof expires_in === "number" && expires_in > 0 ? expires_in * 1000 : undefined,
  };
}
