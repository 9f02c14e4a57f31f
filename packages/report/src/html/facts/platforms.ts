import { type Coverage, type OutcomeStatus, shareRead } from "@rollcall/audit";
import { count } from "../../terminal/words.js";
import type { PlatformRead } from "./facts.js";

/** What was read of each platform that was audited. */
export const platformsOf = (coverage: readonly Coverage[]): readonly PlatformRead[] =>
  (["odin", "purecloud"] as const).flatMap((platform) => {
    const scopes = coverage.filter((one) => one.platform === platform);
    return scopes.length === 0 ? [] : [platformOf(platform, scopes)];
  });

function platformOf(platform: PlatformRead["platform"], scopes: readonly Coverage[]): PlatformRead {
  const users = sum(scopes, (one) => one.users.seen);
  const isCounted = scopes.every((one) => one.users.expected !== null);
  const expected = isCounted ? sum(scopes, (one) => one.users.expected ?? 0) : null;
  const lost = lostOf(scopes);
  const { read, of } = shareRead(scopes);
  const isWhole = read === of && expected === users && lost.length === 0;
  return { platform, scopes: scopes.length, users, expected, read, of, isWhole, lost };
}

const sum = (scopes: readonly Coverage[], of: (one: Coverage) => number): number =>
  scopes.reduce((total, one) => total + of(one), 0);

/** What was lost, kind by kind, a sentence each. */
function lostOf(scopes: readonly Coverage[]): readonly string[] {
  const vanished = sum(scopes, ({ users }) => users.vanished);
  const notAsked = [...new Set(scopes.flatMap((one) => one.notAsked))];
  return [
    ...scopes.flatMap(({ scope, stopped }) => (stopped === null ? [] : [`${scope} ended early: ${stopped}`])),
    ...scopes.flatMap(({ scope, truncated }) => (truncated === null ? [] : [`${scope} lacks users: ${truncated}`])),
    ...(vanished > 0 ? [`${count(vanished, "user")} listed, but gone when read`] : []),
    ...(notAsked.length > 0 ? [`given up after many refusals or failures: ${notAsked.join(", ")}`] : []),
    ...sectionsLost(scopes, "forbidden"),
    ...sectionsLost(scopes, "failed"),
  ];
}

/** `queues for 3 users, forbidden: routing:queue:view`, the section of the most users first. */
function sectionsLost(scopes: readonly Coverage[], status: OutcomeStatus): readonly string[] {
  const gaps = new Map<string, { users: number; readonly because: Set<string> }>();
  for (const gap of scopes.flatMap((one) => one.gaps)) {
    if (gap.status !== status || gap.notReturned) continue;
    const known = gaps.get(gap.section) ?? { users: 0, because: new Set() };
    gaps.set(gap.section, known);
    known.users += gap.users;
    for (const reason of gap.because) known.because.add(reason);
  }
  const parts = new Map<string, Set<string>>();
  for (const { part, status: own, because } of scopes.flatMap(({ context }) => context))
    if (own === status) parts.set(part, new Set([...(parts.get(part) ?? []), ...because]));
  return [
    ...[...gaps]
      .sort(([, one], [, other]) => other.users - one.users)
      .map(([section, { users, because }]) => `${section} for ${count(users, "user")}, ${why(status, because)}`),
    ...[...parts].map(([part, because]) => `${part} of the context, ${why(status, because)}`),
  ];
}

const why = (status: OutcomeStatus, because: ReadonlySet<string>): string =>
  because.size === 0 ? status : `${status}: ${[...because].join("; ")}`;
