import {
  getGroupAdmins,
  getServiceProviderAdmins,
  getSession,
  getUserCallForwardingAlwaysBulk,
  getUserServiceSettings,
  getUsers,
  getUserVoiceMessagingBulk,
} from "@rollcall/clients/odin/operations";
import { need, type Probe } from "../../evidence/probe.js";
import { isRow, rowsOf } from "../../evidence/rows.js";
import { agreed } from "../../evidence/unsettled.js";
import { type OdinSample, userIds } from "./sample.js";

/** Fields of a user that are often not set. */
const OPTIONAL = ["phoneNumber", "extension", "emailAddress", "callingLineIdPhoneNumber", "mobilePhoneNumber"];

/** How Odin writes values. */
export const values: readonly Probe<OdinSample>[] = [
  {
    id: "unset-text",
    question: "What has a telephone number, an extension or an address that is not set?",
    fact: "O-227",
    answers: { empty: "Empty text.", null: "Null.", mixed: "Empty text or null." },
    reads: [getUsers],
    most: 2,
    async ask(read, sample) {
      const place = await sample.place();
      const full = rowsOf(need(await read(getUsers, { ...place, extended: true })));
      const found = [...(await sample.users()), ...full].flatMap((row) => OPTIONAL.map((field) => row[field]));
      const forms = found.flatMap((value) => (value === "" ? "empty" : value === null ? "null" : []));
      return agreed(forms, "mixed", "each user has all of these fields, or lacks the key");
    },
  },
  {
    id: "empty-objects",
    question: "How does an object without content come?",
    fact: "O-229",
    answers: { list: "As `[]`.", object: "As `{}`.", mixed: "As `{}` or `[]`." },
    reads: [getUserServiceSettings, getUserCallForwardingAlwaysBulk, getUserVoiceMessagingBulk],
    most: 4 + 2,
    async ask(read, sample) {
      const forms = new Set<string>();
      const add = (one: unknown) => {
        if (Array.isArray(one) && one.length === 0) forms.add("list");
        if (isRow(one) && Object.keys(one).length === 0) forms.add("object");
      };
      for (const userId of await userIds(sample, 4)) {
        const { body } = await read(getUserServiceSettings, { userId });
        Object.values(isRow(body) ? body : {})
          .flatMap(inside)
          .forEach(add);
      }
      for (const operation of [getUserCallForwardingAlwaysBulk, getUserVoiceMessagingBulk])
        for (const row of rowsOf((await read(operation, { ...(await sample.place()) })).body)) add(row.data);
      return agreed(forms, "mixed", "no service is without settings");
    },
  },
  {
    id: "session-policy",
    question: "What is `policy` of a session for this level of login?",
    fact: "O-130",
    answers: { map: "A map of policies.", empty: "It is empty.", absent: "The session lacks it." },
    reads: [getSession],
    most: 1,
    async ask(read) {
      const session = need(await read(getSession));
      const policy = isRow(session) ? session.policy : undefined;
      if (policy === undefined || policy === null) return "absent";
      return isRow(policy) && Object.keys(policy).length > 0 ? "map" : "empty";
    },
  },
  {
    id: "id-of-administrators",
    question: "Which field has the id of an administrator?",
    fact: "O-222",
    answers: {
      userId: "`userId`.",
      administratorID: "`administratorID`.",
      both: "Both.",
      mixed: "It depends on the list.",
    },
    reads: [getGroupAdmins, getServiceProviderAdmins],
    most: 2,
    async ask(read, sample) {
      const place = await sample.place();
      const { serviceProviderId } = place;
      const replies = [
        await read(getGroupAdmins, { ...place }),
        await read(getServiceProviderAdmins, { serviceProviderId }),
      ];
      const rows = replies.flatMap(({ status, body }) => (status === 200 ? rowsOf(body).flatMap(unwrapped) : []));
      const fields = new Set(rows.map(idFieldOf));
      fields.delete("");
      return agreed(fields, "mixed", "no administrator is listed");
    },
  },
];

/** A block of the settings map, and the blocks in it, which voice mail has. */
const inside = (block: unknown): unknown[] => [block, ...(isRow(block) ? Object.values(block).filter(isRow) : [])];

/** Rows that may be in an envelope. */
const unwrapped = (row: Readonly<Record<string, unknown>>) => (Array.isArray(row.admins) ? rowsOf(row.admins) : [row]);

function idFieldOf(row: Readonly<Record<string, unknown>>): string {
  const fields = ["userId", "administratorID"].filter(
    (field) => typeof row[field] === "string" || typeof row[field] === "number",
  );
  return fields.length === 2 ? "both" : (fields[0] ?? "");
}
