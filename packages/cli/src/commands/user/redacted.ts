import type { CleanUser } from "@rollcall/audit";
import type { Redaction } from "@rollcall/report/redact";
import type { Hit } from "./audit-hits.js";
import type { Told } from "./told.js";

/** All that was found out about somebody, without names. What was looked for is a name too. */
export async function redactedTold({ who, audited, missing, asked }: Told, to: Redaction): Promise<Told> {
  const { redactedCard, redactedScopeName, redactedUser } = await import("@rollcall/report/redact");
  const hit = <User extends CleanUser>({ user, fit, scope, other }: Hit<User>): Hit<User> => ({
    ...{ user: redactedUser(user, to), fit, scope: redactedScopeName(scope, to) },
    other: other === undefined ? undefined : to.tokens("user", other),
  });
  const found = <Found extends NonNullable<Told["audited"] | Told["asked"]>>(answer: Found): Found => ({
    ...answer,
    hits: answer.hits.map(hit),
    card: answer.card && redactedCard(answer.card, to),
  });
  return {
    ...{ who: to.tokens("text", who), missing },
    audited: audited && { ...found(audited), startedAt: audited.startedAt.slice(0, DAY) },
    asked: asked && {
      ...found(asked),
      notSearched: asked.notSearched.map((one) => to.sentences(one)),
      failures: asked.failures.map((failure) => ({ ...failure, line: to.sentences(failure.line) })),
    },
  };
}

/** The length of a day, such as `2026-11-30`. */
const DAY = 10;
