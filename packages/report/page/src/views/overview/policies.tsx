import type { ReportFacts } from "../../../../src/html/facts/facts.js";
import { visible } from "../../data/visible.js";
import { tableHash } from "../../router/place.js";

/** Rules that most users of a group break. One setting of the group may fix them. */
export function Policies({ facts: { policies } }: { readonly facts: ReportFacts }) {
  if (policies.length === 0) return null;
  return (
    <section class="card" aria-labelledby="policies">
      <h2 id="policies">Policies that most users of a group break</h2>
      <ul class="reasons">
        {policies.map(({ rule, title, scope, found, evaluated }) => (
          <li key={`${rule} ${scope}`}>
            <a href={tableHash("findings", { filters: { rule: [rule], scope: [visible(scope)] } })}>{title}</a>
            <p class="soft">
              {found.toLocaleString("en")} of {evaluated.toLocaleString("en")} in <bdi>{visible(scope)}</bdi>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
