import type { Comparison } from "@rollcall/audit/people";
import type { PeopleLine } from "../../audit/people-line.js";
import type { Table } from "../table.js";
import { personId } from "./persons.js";

type Person = Extract<PeopleLine, { kind: "person" }>;

/** A difference of one person. */
export interface DifferenceRow extends Pick<Person, "odin" | "purecloud"> {
  readonly comparison: Comparison;
}

/** A row for each value that differs between the platforms, person by person. */
export const differences: Table<DifferenceRow> = {
  id: "differences",
  title: "Differences",
  columns: [
    {
      id: "name",
      title: "Name",
      kind: "text",
      width: 26,
      isShown: true,
      of: ({ odin, purecloud }) => odin.name ?? purecloud.name,
    },
    {
      id: "topic",
      title: "Differs in",
      kind: "text",
      width: 12,
      isShown: true,
      of: ({ comparison }) => comparison.topic,
    },
    { id: "odin", title: "On Odin", kind: "list", width: 34, isShown: true, of: ({ comparison }) => comparison.odin },
    {
      id: "purecloud",
      title: "On PureCloud",
      kind: "list",
      width: 34,
      isShown: true,
      of: ({ comparison }) => comparison.purecloud,
    },
    { id: "group", title: "Group on Odin", kind: "text", width: 30, isShown: true, of: ({ odin }) => odin.scope },
    { id: "odinId", title: "User id on Odin", kind: "text", width: 34, of: ({ odin }) => odin.userId },
    {
      id: "purecloudId",
      title: "User id on PureCloud",
      kind: "text",
      width: 38,
      of: ({ purecloud }) => purecloud.userId,
    },
    { id: "person", title: "Person", kind: "text", width: 60, of: ({ odin, purecloud }) => personId(odin, purecloud) },
  ],
  rows: async function* (audit) {
    for await (const line of audit.people())
      if (line.kind === "person")
        for (const comparison of line.differences) yield { odin: line.odin, purecloud: line.purecloud, comparison };
  },
};
