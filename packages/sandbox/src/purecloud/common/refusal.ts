import type { ErrorBody } from "@rollcall/clients/purecloud";
import type { Handler } from "../../server/handler.js";
import type { PureCloudState } from "./state.js";

/** Thrown by a handler that answers with an error. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: ErrorBody;

  constructor(status: number, code: string, message: string, params?: Readonly<Record<string, string>>) {
    super(message);
    this.status = status;
    this.body = { message, code, status, ...(params && { messageParams: params }) };
  }
}

export const notFound = () => new Refusal(404, "not.found", "The requested resource was not found.");

export const badRequest = (
  message = "The request could not be understood by the server due to malformed syntax.",
  code = "bad.request",
) => new Refusal(400, code, message);

/** A value that is not among those allowed. */
export const invalidValue = (field: string, value: string, allowed: string) =>
  new Refusal(
    400,
    "invalid.value",
    `Value [${value}] is not valid for field type [${field}]. Allowable values are: ${allowed}`,
    { value, field },
  );

/** A right that the client lacks, in the words of the platform. */
export function missingPermissions(...permissions: readonly string[]): Refusal {
  const text = "Unable to perform the requested action. You are missing the following permission(s):";
  const named = permissions.join(", ");
  return new Refusal(403, "missing.permissions", `${text} ${named}`, { permissions: named });
}

export const conflict = (code: string, message: string) => new Refusal(409, code, message);

/** Lets a handler throw its refusals. The server adds `contextId`. */
export function refusing(handler: Handler<PureCloudState>): Handler<PureCloudState> {
  return (call, estate, state) => {
    try {
      return handler(call, estate, state);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { status: error.status, body: { ...error.body, details: [], errors: [] } };
    }
  };
}
