import { useState } from "preact/hooks";
import type { Action } from "../../../../src/actions/action.js";
import type { ReportFacts } from "../../../../src/html/facts/facts.js";
import { visible } from "../../data/visible.js";
import { tableHash } from "../../router/place.js";
import { SeverityMark } from "../../table/severity.js";

/** The actions that are shown before somebody asks for all. */
const SHOWN = 8;

/** What fixes the findings. One setting may fix many of them. */
export function Actions({ facts: { actions } }: { readonly facts: ReportFacts }) {
  const [isWhole, setWhole] = useState(false);
  const findings = actions.reduce((sum, action) => sum + action.findings, 0);
  if (actions.length === 0) return null;
  const shown = isWhole ? actions : actions.slice(0, SHOWN);
  return (
    <section class="card" aria-labelledby="actions">
      <h2 id="actions">{headingOf(findings, actions.length)}</h2>
      <ul class="actions-list">
        {shown.map((action) => (
          <ActionLine key={action.id} action={action} />
        ))}
      </ul>
      {shown.length < actions.length && (
        <button type="button" class="plain" onClick={() => setWhole(true)}>
          Show all {actions.length} actions
        </button>
      )}
    </section>
  );
}

const headingOf = (findings: number, actions: number): string =>
  `${findings === 1 ? "1 finding" : `${findings.toLocaleString("en")} findings`}, ${actions === 1 ? "1 action" : `${actions} actions`}`;

/** What rules with the same request say in other words. */
const More = ({ words }: { readonly words: readonly string[] }) => (
  <details>
    <summary>{words.length === 1 ? "What another rule says" : `What ${words.length} other rules say`}</summary>
    <ul>
      {words.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  </details>
);

function ActionLine({ action }: { readonly action: Action }) {
  const { severity, words, findings, people, permission, rules, first } = action;
  const others = people - first.length;
  return (
    <li>
      <SeverityMark severity={severity} />
      <div>
        <span class="title">{words[0]}</span>
        {words.length > 1 && <More words={words.slice(1)} />}
        <p class="soft">
          <a href={tableHash("findings", { filters: { rule: rules, state: ["open"] } })}>
            {findings === 1 ? "1 finding" : `${findings.toLocaleString("en")} findings`}
          </a>
          : <bdi>{visible(first.join(", "))}</bdi>
          {others > 0 && ` and ${others.toLocaleString("en")} more`}
          {permission !== null && (
            <>
              . It needs <code>{permission}</code>
            </>
          )}
        </p>
      </div>
    </li>
  );
}
