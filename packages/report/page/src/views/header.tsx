import type { ReportFacts } from "../../../src/html/facts/facts.js";
import { auditWords, demoWords } from "../../../src/terminal/words.js";
import { visible } from "../data/visible.js";

/** What the report is about, and from when. */
export function Header({ facts }: { readonly facts: ReportFacts }) {
  const { tenant, times, version, isRedacted, isDemoTime } = facts;
  const judged =
    times.asOf === times.startedAt ? "" : `, ages judged as of ${minuteOf(times.asOf)} UTC${demoWords(isDemoTime)}`;
  return (
    <header class="head">
      <h1>Rollcall {tenant !== null && <small>{visible(tenant)}</small>}</h1>
      <p class="soft">
        Audited {minuteOf(times.startedAt)} to {minuteOf(times.finishedAt)} UTC{judged}. Rollcall {version}
      </p>
      {isRedacted && (
        <p class="banner" role="note">
          This copy is redacted. Names, numbers and ids are tokens.
          {auditWords(times.token)}
        </p>
      )}
    </header>
  );
}

/** `2026-11-16 12:00`. */
const minuteOf = (iso: string): string => iso.slice(0, 16).replace("T", " ");
