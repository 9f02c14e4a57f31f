import { useEffect, useState } from "preact/hooks";
import type { ReportFacts } from "../../../src/html/facts/facts.js";
import type { Store } from "../data/store.js";
import { visible } from "../data/visible.js";
import type { UserPlace } from "../router/place.js";
import { PageHeading } from "../views/page-heading.js";
import { FactTable } from "./fact-table.js";
import { FindingCard } from "./finding-card.js";
import { foldedChains, openIn, othersIn } from "./folded-chains.js";
import { loadPerson } from "./load-person.js";
import type { PersonData } from "./person-data.js";

/** The page of a person. */
export function PersonPage({ store, place }: { readonly store: Store; readonly place: UserPlace }) {
  const { platform, userId } = place;
  const [person, setPerson] = useState<PersonData | "none" | undefined>();
  useEffect(() => {
    let isHere = true;
    setPerson(undefined);
    loadPerson(store, { platform, userId }).then((found) => isHere && setPerson(found ?? "none"));
    return () => {
      isHere = false;
    };
  }, [store, platform, userId]);
  if (person === undefined) return <p class="empty">Reading …</p>;
  if (person === "none") {
    return (
      <>
        <PageHeading>Nobody</PageHeading>
        <p>
          This report has no user <bdi>{visible(userId)}</bdi> on {platform === "odin" ? "Odin" : "PureCloud"}.
        </p>
      </>
    );
  }
  return <Known person={person} facts={store.facts} />;
}

function Known({ person, facts }: { readonly person: PersonData; readonly facts: ReportFacts }) {
  const { findings, by, unclear, notEvaluated } = person;
  const others = othersIn(findings);
  return (
    <div class="person">
      <PageHeading>
        <bdi>{visible(nameOf(person))}</bdi>
      </PageHeading>
      <p class="soft">{whereWords(person, by)}</p>
      {unclear !== undefined && <p class="note">Who this is on the other platform is {visible(unclear)}.</p>}
      <div class="columns">
        <section aria-labelledby="findings-of">
          <h3 id="findings-of">
            Findings <span class="count">{openIn(findings)}</span>
          </h3>
          {others !== undefined && <p class="soft">{others}</p>}
          {findings.length === 0 && <p class="empty">No rule found anything of what it could check.</p>}
          {foldedChains(findings).map(({ finding, parts }) => (
            <FindingCard
              key={finding.id}
              finding={finding}
              parts={parts}
              rules={facts.rules}
              asOf={facts.times.asOf}
              isRedacted={facts.isRedacted}
            />
          ))}
          <NotChecked ids={notEvaluated} facts={facts} />
        </section>
        <section aria-labelledby="facts-of">
          <h3 id="facts-of">What was read</h3>
          <Differences person={person} />
          <FactTable person={person} />
        </section>
      </div>
    </div>
  );
}

/** What no rule could say. Otherwise a page without findings would read as clean. */
function NotChecked({ ids, facts }: { readonly ids: readonly string[]; readonly facts: ReportFacts }) {
  if (ids.length === 0) return null;
  const titleOf = (id: string) => facts.rules.find((rule) => rule.id === id)?.title ?? "";
  return (
    <details class="card">
      <summary>{ids.length === 1 ? "1 rule could not judge" : `${ids.length} rules could not judge`}</summary>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <code>{id}</code> {titleOf(id)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Differences({ person: { differences } }: { readonly person: PersonData }) {
  if (differences.length === 0) return null;
  return (
    <div class="card differences">
      <h4>The platforms differ</h4>
      <dl>
        {differences.map(({ topic, odin, purecloud }) => (
          <div key={topic}>
            <dt>{topic}</dt>
            <dd>
              <span class="soft">Odin</span> <bdi>{odin}</bdi>
            </dd>
            <dd>
              <span class="soft">PureCloud</span> <bdi>{purecloud}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function nameOf({ odin, purecloud }: PersonData): string {
  const names = [odin?.name, purecloud?.name].flatMap((name) =>
    name?.known && name.value !== null ? [name.value] : [],
  );
  return names[0] ?? odin?.userId ?? purecloud?.userId ?? "";
}

function whereWords({ odin, purecloud }: PersonData, by: string): string {
  if (odin && purecloud) return `On Odin and PureCloud${by === "" ? "" : `, matched by ${by}`}`;
  return odin ? "On Odin only, as far as is known" : "On PureCloud only, as far as is known";
}
