import { type OdinNumbers, odinNumbers } from "@rollcall/audit/rules";
import { readCell } from "../cells.js";
import type { Cell, Table } from "../table.js";
import { groupsOf, whyNoPart } from "./groups-of-context.js";

/** The numbers of a group, and why some are not known. */
export interface NumbersRow extends OdinNumbers {
  readonly why: Readonly<Record<"numbers" | "group", string>>;
}

const numbersCell = (read: (row: NumbersRow) => Cell) => (row: NumbersRow) => readCell(read(row), row.why.numbers);
const groupCell = (read: (row: NumbersRow) => Cell) => (row: NumbersRow) => readCell(read(row), row.why.group);

/** A row for each group of Odin. Idle numbers are active, and belong to nobody. */
export const numbers: Table<NumbersRow> = {
  id: "numbers",
  title: "Numbers",
  columns: [
    { id: "scope", title: "Group", kind: "text", width: 36, isShown: true, of: ({ scope }) => scope },
    {
      id: "numbers",
      title: "Numbers",
      kind: "number",
      width: 10,
      isShown: true,
      of: numbersCell((row) => row.numbers),
    },
    {
      id: "assigned",
      title: "Assigned",
      kind: "number",
      width: 10,
      isShown: true,
      of: numbersCell((row) => row.assigned),
    },
    { id: "idle", title: "Idle", kind: "number", width: 8, isShown: true, of: numbersCell((row) => row.idle) },
    {
      id: "idleNumbers",
      title: "Idle numbers",
      kind: "list",
      width: 50,
      isShown: true,
      of: numbersCell((row) => row.idleRanges),
    },
    { id: "users", title: "Users", kind: "number", width: 8, isShown: true, of: groupCell((row) => row.users) },
    {
      id: "userLimit",
      title: "Most users",
      kind: "number",
      width: 11,
      isShown: true,
      of: groupCell((row) => row.userLimit),
    },
  ],
  isIn: ({ facts }) => facts.sides.odin.state !== "not audited",
  rows: async function* (audit) {
    const groups = await groupsOf(audit);
    const parts = new Map(groups.map((one) => [`${one.serviceProviderId}/${one.groupId}`, one.parts]));
    for (const row of odinNumbers(groups)) {
      const own = parts.get(row.scope);
      yield { ...row, why: { numbers: whyNoPart(own, "numbers"), group: whyNoPart(own, "group") } };
    }
  },
};
