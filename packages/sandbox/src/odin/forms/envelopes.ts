import type { Answers } from "../../unknowns/index.js";
import type { Form } from "./form.js";

/** Rewrites the good answers of some operations. */
const bodyOf =
  (operationIds: readonly string[], rewrite: (body: unknown) => unknown): Form =>
  (reply, operationId) =>
    operationIds.includes(operationId) && reply.status === 200 ? { ...reply, body: rewrite(reply.body) } : reply;

/** A bare list becomes an object that has it under a key. One thing, read by its key, stays. */
const wrapped = (key: string) => (body: unknown) => (Array.isArray(body) ? { [key]: body } : body);

const unwrapped = (key: string) => (body: unknown) => (body as Readonly<Record<string, unknown>>)[key];

/** The forms of whole answers. */
export function envelopeForms(answers: Answers): Form[] {
  const pickup = answers["pickup-group-of-user"];
  const forms: Form[] = [];
  if (answers["call-center-agents"] === "list") forms.push(bodyOf(["getGroupCallCenterAgents"], unwrapped("agents")));
  if (answers["administrator-lists"] === "object")
    forms.push(bodyOf(["getGroupAdmins", "getServiceProviderAdmins"], wrapped("admins")));
  if (answers["shared-appearances"] === "object")
    forms.push(bodyOf(["getUserSharedCallAppearanceBulk"], wrapped("endpoints")));
  // A user in no pickup group has an empty list in both forms.
  if (pickup === "object") forms.push(bodyOf(["getUserCallPickup"], (body) => [body].flat()[0] ?? []));
  if (pickup === "list") forms.push(bodyOf(["getUserCallPickup"], (body) => [body].flat()));
  return forms;
}
