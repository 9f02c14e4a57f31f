import type { Comparison } from "@rollcall/audit/people";
import type { NamedUser, PeopleLine } from "../audit/people-line.js";
import { type Redaction, scopeToken } from "./treatment.js";

/** A user as a line names it. */
export const namedToken = ({ scope, userId, name }: NamedUser, to: Redaction): NamedUser => ({
  scope: scopeToken(scope, to),
  userId: to.tokens("user", userId),
  name: name === null ? null : to.tokens("person", name),
});

/** Topics by what their values are. */
const isNumeric = (topic: string): boolean => /number|extension/i.test(topic);

/** What differs of a person. */
export function comparisonToken(comparison: Comparison, to: Redaction): Comparison {
  const { topic, is, odin, purecloud, because } = comparison;
  const value = (text: string) => (isNumeric(topic) ? to.number(text, undefined) : to.tokens("text", text));
  return {
    topic,
    is,
    odin: odin.map(value),
    purecloud: purecloud.map(value),
    ...(because !== undefined && { because: to.sentences(because) }),
  };
}

/** A line of who is who. */
export function peopleLineToken(line: PeopleLine, to: Redaction): PeopleLine {
  const all = (users: readonly NamedUser[]) => users.map((one) => namedToken(one, to));
  switch (line.kind) {
    case "person":
      return {
        kind: line.kind,
        odin: namedToken(line.odin, to),
        purecloud: namedToken(line.purecloud, to),
        by: line.by,
        differences: line.differences.map((one) => comparisonToken(one, to)),
      };
    case "deleted":
      return {
        kind: line.kind,
        odin: namedToken(line.odin, to),
        purecloud: namedToken(line.purecloud, to),
        by: line.by,
      };
    case "ambiguous":
      return {
        kind: line.kind,
        odin: all(line.odin),
        purecloud: all(line.purecloud),
        edges: line.edges.map(({ odin, purecloud, by }) => ({
          odin: to.tokens("user", odin),
          purecloud: to.tokens("user", purecloud),
          by,
        })),
        because: line.because.map((one) => to.sentences(one)),
      };
    case "suggestion":
      return {
        kind: line.kind,
        odin: namedToken(line.odin, to),
        purecloud: namedToken(line.purecloud, to),
        score: line.score,
      };
  }
}
