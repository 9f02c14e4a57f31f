import { join } from "node:path";
import { byCodeUnits } from "../../code-units.js";
import { json } from "../../output/json.js";
import type { Edge } from "../../people/people.js";
import type { NamedUser, PeopleLine } from "../../people/people-line.js";
import { valueIn } from "../../record/fact.js";
import type { UserSubject } from "../../rules/engine/finding.js";
import type { Judgement } from "../../rules/engine/judgement.js";
import { notJudged } from "../error.js";
import { WholeFile } from "../whole-file.js";
import { PEOPLE_FILE } from "./files.js";

type Told = Pick<Judgement, "subjects" | "people" | "former" | "differences">;

/**
 * Writes who is who. People come first, with what differs. Those whom PureCloud deleted are next. Then come users who share keys, and
 * those with one name.
 */
export function writePeople(folder: string, judgement: Told): void {
  const file = new WholeFile(join(folder, PEOPLE_FILE), notJudged);
  try {
    for (const line of linesOf(judgement)) file.write(`${line}\n`);
    file.finish();
  } finally {
    file.discard();
  }
}

/** Sorted, because the order of the records must not show. */
function linesOf({ subjects, people, former, differences }: Told): string[] {
  const user = (at: number): NamedUser => {
    const { scope, userId, name } = subjects[at] as UserSubject;
    return { scope, userId, name };
  };
  const users = (all: readonly number[]) => all.map(user).sort((one, other) => byCodeUnits(one.userId, other.userId));
  const id = (at: number) => subjects[at]?.userId ?? "";
  const edge = ({ odin, purecloud, by }: Edge) => ({ odin: id(odin), purecloud: id(purecloud), by });
  const edges = (all: readonly Edge[]) => all.map(edge).sort((one, other) => byCodeUnits(keyOf(one), keyOf(other)));
  const matched = people.matched.map(({ odin, purecloud, by }, at) =>
    line({ kind: "person", odin: user(odin), purecloud: user(purecloud), by, differences: differences[at] ?? [] }),
  );
  const ambiguous = people.ambiguous.map(({ odin, purecloud, because, ...group }) =>
    line({ kind: "ambiguous", odin: users(odin), purecloud: users(purecloud), edges: edges(group.edges), because }),
  );
  const suggested = people.suggestions.map(({ odin, purecloud, score }) =>
    line({ kind: "suggestion", odin: user(odin), purecloud: user(purecloud), score }),
  );
  const deleted = former.map(({ odin, purecloud: { userId, name }, by }) => {
    const gone = { scope: "organisation", userId, name: valueIn(name) };
    return line({ kind: "deleted", odin: user(odin), purecloud: gone, by });
  });
  return [matched, deleted, ambiguous, suggested].flatMap((lines) => lines.sort(byCodeUnits));
}

const line = (content: PeopleLine): string => json(content);

const keyOf = ({ odin, purecloud }: { readonly odin: string; readonly purecloud: string }) => `${odin} ${purecloud}`;
