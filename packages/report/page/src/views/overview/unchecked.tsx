import type { ReportFacts } from "../../../../src/html/facts/facts.js";
import { ruleWords } from "../../../../src/html/facts/rule-words.js";
import { visible } from "../../data/visible.js";

/** The reasons that are shown before somebody asks for more. */
const SHOWN = 6;

/** What was not checked, and why. A report that hides this would read as clean. */
export function NotChecked({ facts }: { readonly facts: ReportFacts }) {
  const { unchecked, platforms, who, rules } = facts;
  const lost = [...platforms.flatMap((one) => one.lost), ...who.partial];
  return (
    <section class="card" aria-labelledby="unchecked">
      <h2 id="unchecked">What was not checked</h2>
      {unchecked.length + lost.length === 0 && <p class="empty">Everything was checked.</p>}
      <ul class="reasons">
        {lost.map((words) => (
          <li key={words}>{visible(words)}</li>
        ))}
        {unchecked.slice(0, SHOWN).map((reason) => (
          <Reason key={reason.because.join("\n")} reason={reason} titled={rules} />
        ))}
      </ul>
      {unchecked.length > SHOWN && (
        <details>
          <summary>{unchecked.length - SHOWN} more reasons</summary>
          <ul class="reasons">
            {unchecked.slice(SHOWN).map((reason) => (
              <Reason key={reason.because.join("\n")} reason={reason} titled={rules} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface ReasonFacts {
  readonly reason: ReportFacts["unchecked"][number];
  readonly titled: ReportFacts["rules"];
}

function Reason({ reason: { because, rules, users }, titled }: ReasonFacts) {
  return (
    <li>
      {because.map((one) => (
        <bdi key={one}>{visible(one)}</bdi>
      ))}
      <p class="soft">
        {users === 0
          ? "Nobody was judged"
          : users === 1
            ? "1 user or person was not judged"
            : `${users.toLocaleString("en")} users or people were not judged`}{" "}
        by {ruleWords(rules, titled).slice(0, 6).join(", ")}
        {rules.length > 6 && ` and ${rules.length - 6} more rules`}
      </p>
    </li>
  );
}
