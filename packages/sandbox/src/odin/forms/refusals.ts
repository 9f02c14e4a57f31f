import type { Reply } from "../../server/handler.js";
import type { Answers } from "../../unknowns/index.js";
import { notFound } from "../common/replies.js";
import type { Form } from "./form.js";

/** The error body of a reply. Undefined for a good answer, and for an error that is a bare text. */
function errorOf({ status, body }: Reply): { readonly error: string; readonly details: string | null } | undefined {
  return status >= 400 && typeof body === "object" ? (body as never) : undefined;
}

/** Another status for the errors of BroadWorks that have a code. */
const statusOf =
  (code: string, status: number): Form =>
  (reply) => {
    const error = errorOf(reply);
    if (!error?.details?.startsWith(`[Error ${code}]`)) return reply;
    return { ...reply, status, body: { ...error, status } };
  };

/** The words of BroadWorks in `error`. Odin's own sentence then has no place. */
const wordsInError: Form = (reply) => {
  const error = errorOf(reply);
  if (!error?.details) return reply;
  return { ...reply, body: { ...error, error: error.details, details: null } };
};

/** A read that the platform accepts as POST only. */
const onlyAsPost =
  (one: string): Form =>
  (reply, operationId) =>
    operationId === one ? notFound() : reply;

/** The forms of refusals. */
export function refusalForms(answers: Answers): Form[] {
  const unlicensed = answers["unlicensed-status"];
  const unauthorised = answers["unauthorised-status"];
  return [
    ...(unlicensed === "mixed" ? [] : [statusOf("4410", Number(unlicensed))]),
    ...(unauthorised === "403" ? [] : [statusOf("4003", Number(unauthorised))]),
    ...(answers["broadworks-words"] === "details" ? [] : [wordsInError]),
    ...(answers["lines-of-a-device"] === "get" ? [] : [onlyAsPost("getGroupDeviceUsers")]),
  ];
}
