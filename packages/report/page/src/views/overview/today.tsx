import type { ReportFacts, ShownFinding } from "../../../../src/html/facts/facts.js";
import { visible } from "../../data/visible.js";
import { hashOf, tableHash } from "../../router/place.js";
import { SeverityMark } from "../../table/severity.js";
import { PageHeading } from "../page-heading.js";
import { personOfFinding } from "./finding-place.js";

/** The most findings that are named. The table has all. */
const SHOWN = 10;

/** What should not wait until tomorrow: chains, then what is critical or high. */
export function Today({ facts }: { readonly facts: ReportFacts }) {
  const grave = facts.first.filter(({ severity }) => severity === "critical" || severity === "high");
  const shown = [...facts.chains, ...grave].slice(0, SHOWN);
  const all = facts.chains.length + graveCount(facts);
  return (
    <section class="card" aria-labelledby="today">
      <PageHeading id="today">What to do today</PageHeading>
      {shown.length === 0 ? (
        <p class="empty">Nothing critical or high was found of what was checked.</p>
      ) : (
        <ol class="findings-list">
          {shown.map((finding) => (
            <TodayLine key={finding.id} finding={finding} />
          ))}
        </ol>
      )}
      {all > shown.length && (
        <p class="more">
          <a href={tableHash("findings", { filters: { severity: ["critical", "high"], state: ["open"] } })}>
            And {(all - shown.length).toLocaleString("en")} more
          </a>
        </p>
      )}
    </section>
  );
}

/** Chains are critical, and are counted by themselves. */
const graveCount = ({ severities, chains }: ReportFacts): number =>
  Math.max(
    0,
    severities
      .filter(({ severity }) => severity === "critical" || severity === "high")
      .reduce((sum, { found }) => sum + found, 0) - chains.length,
  );

/** A chain begins with the name, which the line has already. */
function becauseOf({ because, name }: ShownFinding): string {
  const text = because ?? "";
  return text.startsWith(`${name} → `) ? text.slice(name.length + 1) : text;
}

function TodayLine({ finding }: { readonly finding: ShownFinding }) {
  const person = personOfFinding(finding.id);
  const name = <bdi>{visible(finding.name)}</bdi>;
  const because = becauseOf(finding);
  return (
    <li>
      <SeverityMark severity={finding.severity} />
      <div>
        {person ? <a href={hashOf({ view: "person", ...person })}>{name}</a> : <strong>{name}</strong>}{" "}
        <span class="title">{finding.title}</span>
        {because !== "" && <p>{visible(because)}</p>}
        <p class="soft">
          <bdi class="where">{visible(finding.where)}</bdi>. {finding.remedy}
        </p>
      </div>
    </li>
  );
}
