import type { AuditFinding } from "@rollcall/audit/changes";
import type { Evidence } from "@rollcall/audit/rules";
import type { RuleFact } from "../../../src/html/facts/facts.js";
import { visible } from "../data/visible.js";
import { SeverityMark } from "../table/severity.js";
import { ageOf } from "./age.js";
import { CopyButton } from "./copy-button.js";
import { RemedyPart } from "./remedy-part.js";
import { suppressionOf } from "./suppression.js";

/** A finding of a person, with everything that helps to decide about it. */
export interface FindingCardFacts {
  readonly finding: AuditFinding;
  /** The findings that a chain is made of. They are folded under it. @default none */
  readonly parts?: readonly AuditFinding[];
  readonly rules: readonly RuleFact[];
  /** The time that ages are judged by. ISO 8601, UTC. */
  readonly asOf: string;
  /** A redacted copy has no ids that a configuration could name. */
  readonly isRedacted: boolean;
}

export function FindingCard({ finding, parts = [], rules, asOf, isRedacted }: FindingCardFacts) {
  const { id, severity, title, remedy, suppressed } = finding;
  const rule = rules.find((one) => one.id === finding.rule);
  return (
    <article class={`finding card ${severity}`}>
      <header>
        <SeverityMark severity={severity} />
        <h4>{title}</h4>
        <code class="soft">{finding.rule}</code>
      </header>
      <State finding={finding} asOf={asOf} />
      {rule && <p>{plainWords(rule.why)}</p>}
      {"evidence" in finding && <EvidenceList evidence={finding.evidence} />}
      <RemedyPart remedy={remedy} />
      {parts.length > 0 && (
        <details class="parts">
          <summary>
            {parts.length === 1 ? "The finding" : `The ${parts.length} findings`} that the chain is made of
          </summary>
          {parts.map((part) => (
            <FindingCard key={part.id} finding={part} rules={rules} asOf={asOf} isRedacted={isRedacted} />
          ))}
        </details>
      )}
      {rule && <Explanation rule={rule} />}
      {!isRedacted && !suppressed && (
        <p class="actions">
          <CopyButton label="Copy a suppression" text={suppressionOf(id)} />
        </p>
      )}
    </article>
  );
}

function State({ finding, asOf }: { readonly finding: AuditFinding; readonly asOf: string }) {
  const { suppressed } = finding;
  const because = finding.because === undefined ? [] : [finding.because].flat();
  return (
    <>
      <p class="soft">
        {ageOf(finding, asOf)}
        {"partOf" in finding &&
          finding.partOf !== undefined &&
          ` It is part of the chain ${finding.partOf.split("|")[0]}.`}
      </p>
      {"state" in finding && <p class="note">It was known before, and could not be checked in this audit.</p>}
      {because.map((reason) => (
        <p key={reason}>
          <strong>{labelOf(finding)}:</strong> <bdi>{visible(reason)}</bdi>
        </p>
      ))}
      {suppressed && (
        <p class="note">
          Suppressed until {suppressed.until} by <bdi>{visible(suppressed.owner)}</bdi>:{" "}
          <bdi>{visible(suppressed.reason)}</bdi>
        </p>
      )}
    </>
  );
}

/** What the reason of a finding is. A chain tells who, what and where. */
function labelOf(finding: AuditFinding): string {
  if ("state" in finding) return "Not checked";
  return finding.parts ? "The chain" : "Why so severe";
}

function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return null;
  return (
    <section>
      <h5>Evidence</h5>
      <ul class="evidence">
        {evidence.map(({ path, value, of }) => (
          <li key={path}>
            <code>
              <bdi>{visible(path)}</bdi>
            </code>
            {of !== undefined && <span class="soft"> of the {of}</span>}
            <bdi class="value">{visible(valueWords(value))}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Explanation({ rule }: { readonly rule: RuleFact }) {
  return (
    <details>
      <summary>When this is found, and when not</summary>
      <p>{plainWords(rule.when)}</p>
      {rule.guards.length > 0 && (
        <>
          <h5>It is not found if</h5>
          <ul>
            {rule.guards.map((guard) => (
              <li key={guard}>{plainWords(guard)}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

/** The texts of rules mark names with backticks. */
const plainWords = (text: string) =>
  text.split("`").map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));

const valueWords = (value: Evidence["value"]): string =>
  Array.isArray(value)
    ? value.map(oneWord).join(", ")
    : oneWord(value as Exclude<Evidence["value"], readonly unknown[]>);

const oneWord = (value: string | number | boolean | null): string => (value === null ? "none" : String(value));
