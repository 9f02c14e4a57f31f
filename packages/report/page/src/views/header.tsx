import type { ReportFacts } from "../../../src/html/facts/facts.js";
import { visible } from "../data/visible.js";

/** What the report is about, and from when. */
export function Header({ facts: { tenant, times, version, isRedacted } }: { readonly facts: ReportFacts }) {
  return (
    <header class="head">
      <h1>Rollcall {tenant !== null && <small>{visible(tenant)}</small>}</h1>
      <p class="soft">
        Audited {minuteOf(times.startedAt)} to {minuteOf(times.finishedAt)} UTC, ages judged as of{" "}
        {minuteOf(times.asOf)} UTC, by version {version}
      </p>
      {isRedacted && (
        <p class="banner" role="note">
          This copy is redacted. Names, numbers and ids are tokens.
        </p>
      )}
    </header>
  );
}

/** `2026-11-16 12:00`. */
const minuteOf = (iso: string): string => iso.slice(0, 16).replace("T", " ");
