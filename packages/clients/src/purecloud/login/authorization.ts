import type { Grant, LoginContext } from "../../core/auth/auth.js";
import { bareCause } from "../../core/errors/cause.js";
import { ApiAuthError, type ApiError } from "../../core/errors/errors.js";
import { isApiAuthError, isApiError, isRefusedLogin } from "../../core/errors/guards.js";
import type { Checked } from "./authorization-options.js";
import { requestToken } from "./request-token.js";

/** The tokens of a user who logged in. All clients that use them share one of these. */
export class Authorization {
  readonly #client: Checked["client"];
  readonly #onTokens: Checked["onTokens"];
  #exchange: Checked["exchange"];
  #accessToken: string | undefined;
  #refreshToken: string | undefined;
  #expiresAt: number | undefined;
  /** Why the user has to sign in again. */
  #ended: ApiAuthError | undefined;
  /** Whether `onTokens` has not accepted the tokens yet. */
  #unstored = false;
  #host: string | undefined;
  #getting: Promise<string> | undefined;
  /** What each client got last. A client that comes again can no longer use it. */
  readonly #given = new WeakMap<LoginContext, string>();

  constructor({ client, onTokens, exchange, accessToken, refreshToken, expiresAt }: Checked) {
    this.#client = client;
    this.#onTokens = onTokens;
    this.#exchange = exchange;
    this.#accessToken = accessToken;
    this.#refreshToken = refreshToken;
    this.#expiresAt = expiresAt;
  }

  /** The token for a client. All that wait for a new one wait for the same request. */
  async grant(context: LoginContext): Promise<Grant> {
    this.#host ??= context.loginUrl;
    if (this.#host !== context.loginUrl) throw authError("clients that share an authorization must have one loginUrl");
    let token = this.#needsAnother(context) ? undefined : this.#accessToken;
    if (token === undefined) {
      this.#getting ??= this.#get(context).finally(() => {
        this.#getting = undefined;
      });
      token = await this.#getting;
    }
    this.#given.set(context, token);
    // Without a refresh token it is used until it is refused.
    const ends = this.#refreshToken === undefined ? undefined : this.#expiresAt;
    return { token, lifetimeMs: ends && ends - Date.now() };
  }

  #needsAnother(context: LoginContext): boolean {
    const isOver = this.#refreshToken !== undefined && this.#expiresAt !== undefined && Date.now() >= this.#expiresAt;
    const isRefused = this.#accessToken === this.#given.get(context);
    return this.#getting !== undefined || this.#unstored || isOver || isRefused;
  }

  /** Gets a token, and has it stored before it is used. */
  async #get(context: LoginContext): Promise<string> {
    const token = (this.#unstored && this.#accessToken) || (await this.#request(context));
    const tokens = { accessToken: token, refreshToken: this.#refreshToken, expiresAt: this.#expiresAt };
    try {
      await this.#onTokens?.(tokens);
    } catch (error) {
      throw authError("onTokens failed, so the tokens may not be stored", bareCause(error), true);
    }
    this.#unstored = false;
    return token;
  }

  async #request(context: LoginContext): Promise<string> {
    const code = this.#exchange;
    this.#exchange = undefined; // Before it is sent, because it is used up even if that fails.
    const refreshToken = this.#refreshToken;
    const grant = code ?? (refreshToken && { grant_type: "refresh_token", refresh_token: refreshToken });
    if (!grant) throw this.#ended ?? this.#end("the access token is no longer valid, and there is no refresh token");
    const answer = await requestToken(context, this.#client, grant, code && true).catch((error: unknown) => {
      if (code) throw this.#end("the authorization code was already sent", error);
      if (isRefusedLogin(error)) throw this.#end("the refresh token is no longer valid", error);
      throw isApiAuthError(error) ? authError("the refresh token is kept", error, true) : error;
    });
    this.#refreshToken = answer.refreshToken ?? refreshToken;
    if (!answer.accessToken)
      throw code ? this.#end("the answer holds no token") : authError("the answer holds no token", undefined, true);
    this.#accessToken = answer.accessToken;
    this.#expiresAt = answer.lifetimeMs && Date.now() + answer.lifetimeMs;
    this.#unstored = true;
    return answer.accessToken;
  }

  #end(why: string, error?: unknown): ApiAuthError {
    this.#accessToken = this.#refreshToken = undefined;
    this.#ended = authError(`${why}. The user has to sign in again`, error);
    return this.#ended;
  }
}

/**
 * An error of a login. It says all that the error behind it does.
 * @param retryable whether a call may succeed without a new sign-in
 */
function authError(why: string, cause?: unknown, retryable = false): ApiAuthError {
  const behind: Partial<ApiError> = isApiError(cause) ? cause : {};
  const { message, request = { method: "", url: "" }, status = 0, body, correlationId } = behind;
  const details = { ...request, status, body, correlationId, cause, retryable };
  const begin = message === undefined ? "purecloud login: " : `${message}; `;
  return new ApiAuthError(begin + why, { api: "purecloud", operation: "login", ...details });
}
