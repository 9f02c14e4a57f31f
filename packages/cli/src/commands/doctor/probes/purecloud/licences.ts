import { getLicenseUser, getLicenseUsers } from "@rollcall/clients/purecloud/operations";
import { need, type Probe, type Read } from "../../evidence/probe.js";
import { idOf, isRow, type Row } from "../../evidence/rows.js";
import { unsettled } from "../../evidence/unsettled.js";
import { allPages, type PureCloudSample } from "./sample.js";

const PAGES = 10;
const USERS = 10;
const ANSWERS = { row: "They have a row.", none: "They have no row." };
const READS = [getLicenseUsers, getLicenseUser];
const MOST = PAGES + USERS;

/** Who has a row in the list of licences. */
export const licences: readonly Probe<PureCloudSample>[] = [
  {
    id: "licences-of-unlicensed",
    question: "Has a user without a licence a row in `getLicenseUsers`?",
    fact: "P-170",
    answers: ANSWERS,
    reads: READS,
    most: MOST,
    async ask(read, sample) {
      const { rows, isWhole } = await licenceRows(read);
      const active = await sample.userIds("active");
      if (hasEmptyRow(rows, active)) return "row";
      if (!isWhole) return unsettled("the list is longer than the part that was read");
      for (const userId of active.filter((id) => !hasRow(rows, id)).slice(0, USERS))
        if ((await licencesOf(read, userId)) === 0) return "none";
      return unsettled("each active user of the sample has a licence");
    },
  },
  ofState("inactive", "Has an inactive user a row in `getLicenseUsers`?"),
  ofState("deleted", "Has a deleted user a row in `getLicenseUsers`?"),
];

function ofState(state: "inactive" | "deleted", question: string): Probe<PureCloudSample> {
  return {
    id: `licences-of-${state}`,
    question,
    fact: "P-170",
    answers: ANSWERS,
    reads: READS,
    most: MOST,
    async ask(read, sample) {
      const users = await sample.userIds(state);
      if (users.length === 0) return unsettled(`the organisation has no ${state} user`);
      const { rows, isWhole } = await licenceRows(read);
      if (users.some((id) => hasRow(rows, id))) return "row";
      if (!isWhole) return unsettled("the list is longer than the part that was read");
      // A user without a licence may lack a row for that reason.
      const active = await sample.userIds("active");
      if (hasEmptyRow(rows, active)) return "none";
      for (const userId of users.slice(0, USERS)) if (((await licencesOf(read, userId)) ?? 0) > 0) return "none";
      return unsettled(`no ${state} user of the sample has a licence, so a missing row has two reasons`);
    },
  };
}

const licenceRows = (read: Read) => allPages(read, getLicenseUsers, { pageSize: 100 }, PAGES);

const hasRow = (rows: readonly Row[], userId: string) => rows.some((row) => userOf(row) === userId);

/** The user of a row. Public programs also read rows that have the user as an object. */
const userOf = (row: Row) => idOf(isRow(row.user) ? row.user : undefined, "id") ?? idOf(row, "id");

const hasEmptyRow = (rows: readonly Row[], userIds: readonly string[]) =>
  rows.some((row) => countOf(row) === 0 && userIds.includes(userOf(row) ?? ""));

const countOf = ({ licenses }: Row) => (Array.isArray(licenses) ? licenses.length : undefined);

/** How many licences a user has. Undefined if the platform does not know the user. */
async function licencesOf(read: Read, userId: string): Promise<number | undefined> {
  const reply = await read(getLicenseUser, { userId });
  if (reply.status === 404) return undefined;
  const body = need(reply);
  return isRow(body) ? countOf(body) : undefined;
}
