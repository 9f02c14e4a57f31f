import type { Comparison } from "@rollcall/audit/people";
import type { NamedUser, PeopleLine } from "../../audit/people-line.js";
import type { Cell, Column, Table } from "../table.js";
import { personId } from "./persons.js";

const users = (side: "odin" | "purecloud", of: (user: NamedUser) => string | null): Column<PeopleLine>["of"] => {
  const isThere = (text: string | null) => text !== null;
  return (line) => [line[side]].flat().map(of).filter(isThere);
};

const differing = ({ topic, odin, purecloud }: Comparison): string =>
  `${topic}: ${odin.join(" or ")} on Odin, ${purecloud.join(" or ")} on PureCloud`;

/** A row for each person on both platforms. Then rows for whom nobody can say it for sure. */
export const people: Table<PeopleLine> = {
  id: "people",
  title: "People",
  columns: [
    { id: "kind", title: "Kind", kind: "text", width: 11, isShown: true, of: ({ kind }) => kind },
    {
      id: "odinName",
      title: "Name on Odin",
      kind: "list",
      width: 26,
      isShown: true,
      of: users("odin", ({ name }) => name),
    },
    {
      id: "purecloudName",
      title: "Name on PureCloud",
      kind: "list",
      width: 26,
      isShown: true,
      of: users("purecloud", ({ name }) => name),
    },
    {
      id: "group",
      title: "Group on Odin",
      kind: "list",
      width: 30,
      isShown: true,
      of: users("odin", ({ scope }) => scope),
    },
    { id: "odinId", title: "User id on Odin", kind: "list", width: 34, of: users("odin", ({ userId }) => userId) },
    {
      id: "purecloudId",
      title: "User id on PureCloud",
      kind: "list",
      width: 38,
      of: users("purecloud", ({ userId }) => userId),
    },
    { id: "by", title: "Matched by", kind: "list", width: 26, isShown: true, of: keysOf },
    {
      id: "differs",
      title: "Differs in",
      kind: "list",
      width: 18,
      isShown: true,
      of: (line) => differencesOf(line)?.map(({ topic }) => topic) ?? null,
    },
    {
      id: "differences",
      title: "Differences",
      kind: "list",
      width: 60,
      of: (line) => differencesOf(line)?.map(differing) ?? null,
    },
    {
      id: "because",
      title: "Why it is not clear",
      kind: "list",
      width: 50,
      of: (line) => ("because" in line ? line.because : []),
    },
    { id: "score", title: "Score", kind: "share", width: 7, of: (line) => ("score" in line ? line.score : null) },
    {
      id: "person",
      title: "Person",
      kind: "text",
      width: 60,
      of: (line) => (line.kind === "person" ? personId(line.odin, line.purecloud) : null),
    },
  ],
  rows: async function* (audit) {
    yield* audit.people();
  },
};

function keysOf(line: PeopleLine): Cell {
  if ("by" in line) return line.by;
  return line.kind === "ambiguous" ? [...new Set(line.edges.flatMap(({ by }) => by))] : [];
}

function differencesOf(line: PeopleLine): readonly Comparison[] | undefined {
  return line.kind === "person" ? line.differences : undefined;
}
