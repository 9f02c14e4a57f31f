import type { ReportFacts } from "../../../../src/html/facts/facts.js";
import { type HeldSuppression, isEnding } from "../../../../src/suppressions/held.js";
import { endWords, suppressedWords } from "../../../../src/suppressions/words.js";
import { visible } from "../../data/visible.js";
import { tableHash } from "../../router/place.js";

/** What people decided not to see. Suppressions that need a new decision are in sight, and the others are folded. */
export function Suppressed({ facts: { suppressions } }: { readonly facts: ReportFacts }) {
  const { held, expired, unused } = suppressions;
  if (held.length + expired.length + unused.length === 0) return null;
  const ending = held.filter(isEnding);
  const others = held.filter((one) => !isEnding(one));
  return (
    <section class="card" aria-labelledby="suppressed">
      <h2 id="suppressed">Suppressed findings</h2>
      {held.length > 0 && (
        <p>
          <a href={tableHash("findings", { filters: { state: ["suppressed"] } })}>{suppressedWords(held)}</a>
        </p>
      )}
      <ul class="reasons">
        {expired.map(({ id, owner, until }) => (
          <li key={id}>
            Expired on {until}: <bdi>{visible(id)}</bdi>
            <p class="soft">
              <bdi>{visible(owner)}</bdi>. Its findings count again
            </p>
          </li>
        ))}
        <HeldLines held={ending} />
        {unused.map(({ id, owner }) => (
          <li key={id}>
            Hides nothing: <bdi>{visible(id)}</bdi>
            <p class="soft">
              <bdi>{visible(owner)}</bdi>. No finding has it, so it can go
            </p>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>{others.length === 1 ? "1 that ends later" : `${others.length} that end later`}</summary>
          <ul class="reasons">
            <HeldLines held={others} />
          </ul>
        </details>
      )}
    </section>
  );
}

const HeldLines = ({ held }: { readonly held: readonly HeldSuppression[] }) =>
  held.map((one) => (
    <li key={`${one.until} ${one.owner} ${one.reason}`}>
      <span class="title">{sentence(endWords(one))}</span>: {countWords(one)} of {one.rules.join(", ")}
      <p class="soft">
        <bdi>{visible(one.owner)}</bdi>: <bdi>{visible(one.reason)}</bdi>
      </p>
    </li>
  ));

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const countWords = ({ findings }: HeldSuppression): string =>
  findings === 1 ? "1 finding" : `${findings.toLocaleString("en")} findings`;
