import type { CleanUser } from "@rollcall/audit";
import type { CardMatch, CardSide, CardSource, UserCard } from "../user/card.js";
import { auditFindingToken, textBy } from "./finding.js";
import { comparisonToken, namedToken } from "./people.js";
import { day, type Redaction, ruleId, scopeToken } from "./treatment.js";
import { userToken } from "./user.js";

/** Everything that is known of one person, without names. The folder is the reader's own. */
export function redactedCard({ source, odin, purecloud, match, judged }: UserCard, to: Redaction): UserCard {
  return {
    source: sourceToken(source, to),
    odin: odin && sideToken(odin, to),
    purecloud: purecloud && sideToken(purecloud, to),
    match: matchToken(match, to),
    judged: judged && {
      findings: judged.findings.map((one) => auditFindingToken(one, to)),
      notEvaluated: judged.notEvaluated.map((one) => textBy(ruleId, one, to)),
    },
  };
}

const sideToken = <User extends CleanUser>({ scope, user }: CardSide<User>, to: Redaction): CardSide<User> => ({
  scope: scopeToken(scope, to),
  user: userToken(user, to),
});

function sourceToken(source: CardSource, to: Redaction): CardSource {
  const days = (time: string) => textBy(day, time, to);
  return source.kind === "live"
    ? { kind: source.kind, readAt: days(source.readAt) }
    : { kind: source.kind, folder: source.folder, startedAt: days(source.startedAt), asOf: days(source.asOf) };
}

function matchToken(match: CardMatch, to: Redaction): CardMatch {
  switch (match.is) {
    case "person":
      return { is: match.is, by: match.by, differences: match.differences.map((one) => comparisonToken(one, to)) };
    case "deleted":
      return { is: match.is, by: match.by, purecloud: namedToken(match.purecloud, to) };
    case "ambiguous":
      return {
        is: match.is,
        odin: match.odin.map((one) => namedToken(one, to)),
        purecloud: match.purecloud.map((one) => namedToken(one, to)),
        because: match.because.map((one) => to.sentences(one)),
      };
    case "alone":
      return {
        is: match.is,
        because: match.because.map((one) => to.sentences(one)),
        perhaps: match.perhaps.map((one) => namedToken(one, to)),
      };
  }
}
