import { printable } from "@rollcall/audit";
import { hitOf, hitsReport, personJson, USER_FORMAT, type UserJson } from "@rollcall/report";
import type { AuditAnswer } from "./from-audit.js";
import type { LiveAnswer } from "./live/live.js";

/** All that was found out about somebody. */
export interface Told {
  readonly who: string;
  readonly audited?: AuditAnswer | undefined;
  /** Why there is no audit to look in. */
  readonly missing?: string | undefined;
  readonly asked?: LiveAnswer | undefined;
}

type Look = Parameters<typeof hitsReport>[3];

/** What a person or a program reads of it, next to the card. */
export function told(
  answer: Told,
  look: Look,
): {
  readonly json: string;
  /** Several users. Undefined if one person is shown, or nobody fits. */
  readonly listed?: string;
  /** What else a person must know, one line each. */
  readonly lines: readonly string[];
} {
  const { who, audited, asked } = answer;
  const found = audited?.hits.length ? audited : asked;
  const card = found?.card;
  const hits = (found?.hits ?? []).map(({ user, scope, fit, other }) => hitOf(user, scope, fit.by, other));
  const searched = searchedIn(answer);
  const notSearched = notSearchedIn(answer);
  const document: UserJson = {
    ...{ format: USER_FORMAT, who, searched, notSearched, calls: asked?.calls ?? 0, hits, more: found?.more ?? 0 },
    person: card ? personJson(card) : null,
  };
  const json = JSON.stringify(document, null, 2).split("\n").map(printable).join("\n");
  const failures = (asked?.failures ?? []).map(({ line }) => line);
  if (card) return { json, lines: failures };
  if (found && hits.length > 0) {
    const missed = found === audited ? [] : notSearched.map((place) => printable(`not searched: ${place}`));
    return { json, listed: hitsReport(who, hits, found.more, look), lines: [...failures, ...missed] };
  }
  return { json, lines: [...failures, nobody(who, searched, notSearched)] };
}

function searchedIn({ audited, asked }: Told): readonly string[] {
  const audit = audited
    ? [
        `the audit of ${audited.startedAt.slice(0, "2026-11-30T18:43".length).replace("T", " ")} UTC in ${audited.folder}`,
      ]
    : [];
  return [...audit, ...(asked?.searched ?? [])];
}

/** What was not searched, and what no search finds. */
function notSearchedIn({ audited, missing, asked }: Told): readonly string[] {
  const left = audited?.hits.length ? [] : PLATFORMS.filter((name) => !asked?.searched.includes(name));
  const silent = left.filter((name) => asked?.named.includes(name));
  const unnamed = left.filter((name) => !asked?.named.includes(name));
  return [
    ...(missing === undefined ? [] : [`an audit (${missing})`]),
    ...(silent.length === 0 ? [] : [`${silent.join(" and ")}, which did not answer`]),
    ...(unnamed.length === 0 ? [] : [`${unnamed.join(" and ")}, because no flag or configuration names a host`]),
    ...(asked?.notSearched ?? []),
  ];
}

const PLATFORMS = ["Odin", "PureCloud"] as const;

/** One line that says where nobody was found, and where nobody looked. */
function nobody(who: string, searched: readonly string[], notSearched: readonly string[]): string {
  const where = searched.length === 0 ? "" : `. Searched: ${searched.join(", ")}`;
  const rest = notSearched.length === 0 ? "" : `. Not searched: ${notSearched.join("; ")}`;
  return printable(`nobody fits "${who}"${where}${rest}`);
}
