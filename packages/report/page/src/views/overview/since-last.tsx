import type { ReportFacts } from "../../../../src/html/facts/facts.js";
import { madeAt } from "../../../../src/terminal/words.js";
import { visible } from "../../data/visible.js";
import { hashOf, tableHash } from "../../router/place.js";
import { SeverityMark } from "../../table/severity.js";
import { personOfFinding } from "./finding-place.js";

/** The most new findings that are named. */
const SHOWN = 5;

/** What changed since the last audit. */
export function SinceLast({ facts: { since, tables } }: { readonly facts: ReportFacts }) {
  if (since === null) return <NothingBefore />;
  const { findings, users, first, notes } = since;
  return (
    <section class="card" aria-labelledby="since">
      <h2 id="since">New since {madeAt(since.finishedAt, since.token)}</h2>
      <dl class="counts">
        <Count name="new findings" count={findings.new} />
        <Count name="still open" count={findings.open} />
        <Count name="resolved" count={findings.resolved} />
        <Count name="unknown now" count={findings.unknown} />
        <Count name="users came" count={users.added} />
        <Count name="users left" count={users.removed} />
        <Count name="users changed" count={users.changed} />
      </dl>
      <ul class="findings-list">
        {first.slice(0, SHOWN).map((finding) => {
          const person = personOfFinding(finding.id);
          const name = <bdi>{visible(finding.name)}</bdi>;
          return (
            <li key={finding.id}>
              <SeverityMark severity={finding.severity} />
              <div>
                {person ? <a href={hashOf({ view: "person", ...person })}>{name}</a> : name} {finding.title}
              </div>
            </li>
          );
        })}
      </ul>
      {notes.map((note) => (
        <p class="soft" key={note}>
          {visible(note)}
        </p>
      ))}
      {tables.some(({ id }) => id === "changes") && (
        <p class="more">
          <a href={tableHash("changes")}>All changes</a>
        </p>
      )}
    </section>
  );
}

/** Says that there is no comparison. An empty place would read as if nothing were new. */
const NothingBefore = () => (
  <section class="card" aria-labelledby="since">
    <h2 id="since">New since the last audit</h2>
    <p class="empty">
      There is no earlier audit to compare with. Audits with <code>--history</code> say here what is new.
    </p>
  </section>
);

const Count = ({ name, count }: { readonly name: string; readonly count: number }) => (
  <div>
    <dt>{name}</dt>
    <dd>{count.toLocaleString("en")}</dd>
  </div>
);
