import type { Answers } from "../../unknowns/index.js";
import type { Wire } from "../common/subject.js";
import { bareRows } from "./bare-rows.js";
import type { Form } from "./form.js";
import { mobilityOf21 } from "./mobility.js";

/** Rewrites a value that has a key in an object. */
type Rewrite = (value: unknown, key: string) => unknown;

const isObject = (value: unknown): value is Wire =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Rewrites all values of an answer, the inner ones first. */
function walk(value: unknown, rewrite: Rewrite, key = ""): unknown {
  if (Array.isArray(value)) {
    return rewrite(
      value.map((one) => walk(one, rewrite)),
      key,
    );
  }
  if (!isObject(value)) return rewrite(value, key);
  const entries = Object.entries(value).map(([name, inner]) => [name, walk(inner, rewrite, name)]);
  return rewrite(Object.fromEntries(entries), key);
}

const everywhere =
  (rewrite: Rewrite): Form =>
  (reply) =>
    reply.status === 200 ? { ...reply, body: walk(reply.body, rewrite) } : reply;

/** What is empty text or null if it is not set. */
const UNSET = new Set(["phoneNumber", "extension", "emailAddress", "callingLineIdPhoneNumber"]);

/** An unused location has an empty number in every form (docs/facts/odin.md O-93). */
const emptyLocation = (row: unknown): unknown =>
  isObject(row) && row.phoneNumber === null ? { ...row, phoneNumber: "" } : row;

const unset =
  (one: "" | null): Rewrite =>
  (value, key) => {
    if (key === "locations" && Array.isArray(value)) return value.map(emptyLocation);
    return UNSET.has(key) && (value === "" || value === null) ? one : value;
  };

const emptyList: Rewrite = (value) => (isObject(value) && Object.keys(value).length === 0 ? [] : value);

const ADDRESSES = new Set([
  "voiceMessageDeliveryEmailAddress",
  "voiceMessageNotifyEmailAddress",
  "voiceMessageCarbonCopyEmailAddress",
]);

const listOfAddresses: Rewrite = (value, key) => (ADDRESSES.has(key) && typeof value === "string" ? [value] : value);

const mobility: Rewrite = (value) => (isObject(value) && "phonesToRing" in value ? mobilityOf21(value) : value);

/** The forms of values, in every answer that has them. */
export function valueForms(answers: Answers): Form[] {
  const text = answers["unset-text"];
  const forms: Form[] = [];
  if (text !== "mixed") forms.push(everywhere(unset(text === "empty" ? "" : null)));
  if (answers["mobility-release"] === "21") forms.push(everywhere(mobility));
  if (answers["voice-mail-addresses"] === "list") forms.push(everywhere(listOfAddresses));
  if (answers["empty-objects"] === "list") forms.push(everywhere(emptyList));
  if (answers["lists-of-one"] === "all") forms.push(bareRows);
  return forms;
}
