import { isOfGateway } from "@rollcall/audit";
import { type ApiError, isApiAuthError, isApiConnectionError, isRefusedLogin } from "@rollcall/clients/core";
import { SECRET_NAMES } from "../config/secrets.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { PLATFORM_NAMES } from "../platform-names.js";

/** What an error says, and the exit code for it. */
export interface CallFailure {
  /** Sentences with what to do. The last one has no full stop. */
  readonly text: string;
  readonly code: ExitCode;
}

/** The flags that name the host of calls. */
const URL_FLAGS = { odin: "--odin-url", purecloud: "--purecloud-url or --purecloud-region" } as const;
/** The flags that name the host of logins. */
const LOGIN_FLAGS = { odin: "--odin-url", purecloud: "--purecloud-login-url or --purecloud-region" } as const;
/** What to check if a login worked, and calls with its token get 401. */
const STILL_VALID = {
  odin: "Check that the account may still log in",
  purecloud: "Check that the OAuth client is still active, and that the login is in the region of the calls",
} as const;

/**
 * What the error of a call means for a run. The words are the command's own, because those of the library name options, and not
 * flags.
 */
export function ofApi(error: ApiError): CallFailure {
  const isLogin = error.operation === "login";
  const flags = (isLogin ? LOGIN_FLAGS : URL_FLAGS)[error.api];
  const where = whereOf(error);
  if (isOfProxy(error))
    return access(`the proxy before ${where} refused its user (407). Check HTTP_PROXY and HTTPS_PROXY`);
  if (isApiConnectionError(error)) {
    return access(`${where} cannot be reached. Check ${flags} and the network (${ownWords(error)})`);
  }
  if (isLogin) return ofLogin(error, where, flags);
  if (isOfGateway(error)) {
    const form = /^\s*</.test(`${error.body}`) ? ", a web page" : "";
    const what = `a proxy or gateway answered instead of ${where} (${error.status}${form})`;
    return access(`${what}. Check ${flags} and the proxy`);
  }
  if (error.status === 401) {
    return access(`${where} no longer accepts the login${facts(error)}. ${STILL_VALID[error.api]}`);
  }
  const permissions = isApiAuthError(error) ? error.permissions : [];
  // The client's own message names them too, unless it could not be explained.
  const isNamed = permissions.every((permission) => error.message.includes(permission));
  const needs = isNamed ? "" : `. It needs ${permissions.join(", ")}`;
  return {
    text: `a call to ${PLATFORM_NAMES[error.api]} failed (${error.message})${needs}`,
    code: EXIT.incomplete,
  };
}

function ofLogin(error: ApiError, where: string, flags: string): CallFailure {
  if (error.api === "odin" && error.status === 402) {
    return access(`${where} wants another password (402). Sign in to Odin and change the password, then run again`);
  }
  if (isRefusedLogin(error)) {
    return access(`${where} refused the login${facts(error)}. Check ${SECRET_NAMES[error.api].join(" and ")}`);
  }
  // A host without logins is another host, and waiting does not help.
  if (error.retryable && error.status !== 501)
    return access(`the login to ${where} failed${facts(error)}. Wait a while, then run again`);
  const { url } = error.request;
  const path = URL.canParse(url) ? new URL(url).pathname.replace(/^\/$/, "") : "";
  return access(`${where}${path} gave no token${facts(error)}. Check ${flags}`);
}

const access = (text: string): CallFailure => ({ text, code: EXIT.access });

/** `Odin at https://tenant.example`. */
function whereOf({ api, request: { url } }: ApiError): string {
  return `${PLATFORM_NAMES[api]}${URL.canParse(url) ? ` at ${new URL(url).origin}` : ""}`;
}

/** The status, and what the platform's support asks for: ` (401, invalid_client, correlation id …)`. */
function facts(error: ApiError): string {
  const { status, correlationId } = error;
  const { contentType } = error as { readonly contentType?: string };
  const word = error.operation === "login" ? (error.body as { error?: unknown } | undefined)?.error : undefined;
  const parts = [status || undefined, word, contentType, correlationId && `correlation id ${correlationId}`];
  const known = parts.filter(Boolean);
  return known.length === 0 ? "" : ` (${known.join(", ")})`;
}

/** The library's reason, without the operation that it begins with. */
function ownWords({ api, operation, message }: ApiError): string {
  const begin = `${api} ${operation}: `;
  return message.startsWith(begin) ? message.slice(begin.length) : message;
}

/** Whether a proxy refused its own user. Through a tunnel, only the words of the lost connection say so. */
function isOfProxy(error: ApiError): boolean {
  return error.status === 407 || (isApiConnectionError(error) && error.message.includes("(407)"));
}
