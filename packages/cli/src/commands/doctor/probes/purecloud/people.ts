import type { Operation } from "@rollcall/clients/core";
import { getUser, getUserCallforwarding, getUserOutofoffice, getUsers } from "@rollcall/clients/purecloud/operations";
import { need, type Probe } from "../../evidence/probe.js";
import { idOf, isRow } from "../../evidence/rows.js";
import { unsettled } from "../../evidence/unsettled.js";
import { entitiesOf, type PureCloudSample } from "./sample.js";

const USERS = 10;
const FOUND = { found: "It finds them.", missing: "It answers 404." };

/** What reads of one user answer. */
export const people: readonly Probe<PureCloudSample>[] = [
  {
    id: "inactive-by-id",
    question: "Does `getUser` find inactive users if a request does not name `state`?",
    fact: "P-70",
    answers: FOUND,
    reads: [getUser],
    most: 1,
    async ask(read, sample) {
      const [userId = unsettled("the organisation has no inactive user")] = await sample.userIds("inactive");
      return foundIn(await read(getUser, { userId }));
    },
  },
  {
    id: "deleted-by-state",
    question: "Does `getUser` find deleted users with `state=deleted`?",
    fact: "P-71",
    answers: FOUND,
    reads: [getUser],
    most: 1,
    async ask(read, sample) {
      const [userId = unsettled("the organisation has no deleted user")] = await sample.userIds("deleted");
      return foundIn(await read(getUser, { userId, state: "deleted" }));
    },
  },
  {
    id: "fields-of-listed-users",
    question: "Has each listed user the fields that the types require, `id` and `version`?",
    fact: "P-92",
    answers: { all: "Each has both.", some: "Some lack one." },
    reads: [getUsers],
    most: 1,
    async ask(read) {
      const users = await entitiesOf(read, getUsers, { pageSize: 100 });
      if (users.length === 0) unsettled("no user is listed");
      return users.every((user) => idOf(user, "id") !== undefined && typeof user.version === "number") ? "all" : "some";
    },
  },
  neverSet("forwarding-never-set", "call forwarding", getUserCallforwarding, "enabled"),
  neverSet("absence-never-set", "an absence", getUserOutofoffice, "active"),
];

function foundIn(reply: Parameters<typeof need>[0]): string {
  if (reply.status === 404) return "missing";
  need(reply);
  return "found";
}

/** What a user gets who never set something. Such a user has no time of a change. */
function neverSet(id: string, what: string, operation: Operation, field: string): Probe<PureCloudSample> {
  return {
    id,
    question: `What is answered for a user who never set ${what}?`,
    fact: "P-80",
    answers: { off: "200, and it is off.", missing: "404." },
    reads: [operation],
    most: USERS,
    async ask(read, sample) {
      for (const userId of (await sample.userIds("active")).slice(0, USERS)) {
        const reply = await read(operation, { userId });
        if (reply.status === 404) return "missing";
        const body = need(reply);
        if (isRow(body) && body[field] !== true && body.modifiedDate === undefined) return "off";
      }
      return unsettled("each user of the sample has a time of a change");
    },
  };
}
