import { getGroup, getUserAlternateUserId, getUserServicesAssigned, getUsers } from "@rollcall/clients/odin/operations";
import { need, type Probe } from "../../evidence/probe.js";
import { isRow, numberOf, rowsOf } from "../../evidence/rows.js";
import { agreed, unsettled } from "../../evidence/unsettled.js";
import { type OdinSample, userIds } from "./sample.js";

const USERS = 5;
/** Fields that hold a list, with a field of its rows. */
const ROW: Readonly<Record<string, string>> = {
  userServices: "serviceName",
  groupServices: "serviceName",
  users: "userId",
};

/** How lists of Odin behave. */
export const lists: readonly Probe<OdinSample>[] = [
  {
    id: "limit-exceeded",
    question: "What does `limit` do if there are more rows?",
    fact: "O-125",
    answers: { cut: "The list ends there.", error: "It is an error.", ignored: "The list has all rows." },
    reads: [getUsers],
    most: 1,
    async ask(read, sample) {
      const place = await sample.place();
      const all = (await sample.users()).length;
      if (all < 2) return unsettled("the group has one user");
      const reply = await read(getUsers, { ...place, limit: 1 });
      if ([400, 403, 413, 422, 500].includes(reply.status)) return "error";
      const rows = rowsOf(need(reply)).length;
      if (rows === 1) return "cut";
      return rows >= all ? "ignored" : unsettled("the list has neither one row nor all rows");
    },
  },
  {
    id: "lists-of-one",
    question: "Which lists come as a bare object if they have one row?",
    fact: "O-228",
    answers: { few: "None of those that were read.", all: "All that were read.", some: "Some do." },
    reads: [getUserServicesAssigned, getUserAlternateUserId],
    most: USERS * 2,
    async ask(read, sample) {
      const forms = new Set<string>();
      for (const userId of await userIds(sample, USERS)) {
        for (const operation of [getUserServicesAssigned, getUserAlternateUserId]) {
          const { body } = await read(operation, { userId });
          for (const [field, value] of Object.entries(isRow(body) ? body : {})) forms.add(formOf(value, ROW[field]));
        }
      }
      forms.delete("");
      return agreed(forms, "some", "no list has exactly one row");
    },
  },
  {
    id: "extended-false",
    question: "Does `extended=false` count as false?",
    fact: "O-128",
    answers: { false: "The rows are short.", true: "The rows are full profiles." },
    reads: [getUsers],
    most: 2,
    async ask(read, sample) {
      const place = await sample.place();
      const full = keysOf(need(await read(getUsers, { ...place, extended: true })));
      const short = keysOf(await sample.users());
      if (full === short) return unsettled("full and short rows have as many fields");
      const asked = keysOf(need(await read(getUsers, { ...place, extended: false })));
      return Math.abs(asked - full) < Math.abs(asked - short) ? "true" : "false";
    },
  },
  {
    id: "user-count",
    question: "Is `userCount` of a group the number of its listed users?",
    fact: "O-40",
    answers: { equal: "It is.", more: "It counts more.", fewer: "It counts fewer." },
    reads: [getGroup],
    most: 1,
    async ask(read, sample) {
      const count = numberOf(need(await read(getGroup, { ...(await sample.place()) })), "userCount");
      const rows = (await sample.users()).length;
      if (count === undefined) return unsettled("the group has no userCount");
      return count === rows ? "equal" : count > rows ? "more" : "fewer";
    },
  },
];

/** `few` for a list of one row, and `all` for a bare row. Nothing for any other value. */
function formOf(value: unknown, field: string | undefined): string {
  if (field === undefined) return "";
  if (Array.isArray(value)) return value.length === 1 && isRow(value[0]) ? "few" : "";
  return isRow(value) && Object.hasOwn(value, field) ? "all" : "";
}

/** The number of fields that rows have, all together. */
const keysOf = (rows: unknown): number => new Set(rowsOf(rows).flatMap((row) => Object.keys(row))).size;
