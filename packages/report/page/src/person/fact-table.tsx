import { visible } from "../data/visible.js";
import { factsOf } from "./facts/index.js";
import type { Said } from "./facts/said.js";
import type { PersonData } from "./person-data.js";

/** Both sides next to each other, topic by topic. */
export function FactTable({ person }: { readonly person: PersonData }) {
  const sides = (["odin", "purecloud"] as const).filter((side) => person[side] !== undefined);
  const differing = new Set(person.differences.map(({ topic }) => LABELS[topic] ?? topic));
  return (
    <div class="wide">
      <table class={`facts sides-${sides.length}`}>
        <thead>
          <tr>
            <th scope="col">Fact</th>
            {sides.map((side) => (
              <th key={side} scope="col">
                {side === "odin" ? "Odin" : "PureCloud"}
              </th>
            ))}
          </tr>
        </thead>
        {factsOf(person).map(({ title, facts }) => (
          <tbody key={title}>
            <tr>
              <th colSpan={sides.length + 1} scope="rowgroup" class="topic">
                {title}
              </th>
            </tr>
            {facts.map((fact) => (
              <tr key={fact.label} class={differing.has(fact.label) ? "differs" : undefined}>
                <th scope="row">
                  {fact.label}
                  {differing.has(fact.label) && <span class="badge">differs</span>}
                </th>
                {sides.map((side) => (
                  <td key={side}>
                    <SaidWords said={fact[side]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** The fact that shows each difference, where its name is another one. */
const LABELS: Readonly<Record<string, string>> = { "last name": "name" };

/** So many words of a list are shown at once. */
const MANY = 6;

function SaidWords({ said }: { readonly said: Said | undefined }) {
  if (said === undefined) {
    return (
      <span class="soft">
        <span aria-hidden="true">–</span>
        <span class="unseen">not on this platform</span>
      </span>
    );
  }
  if ("unknown" in said) return <span class="not-read">{visible(`not read: ${said.unknown}`)}</span>;
  const { words } = said;
  if (words.length === 0) return <span class="soft">none</span>;
  if (words.length === 1) return <bdi>{visible(words[0] ?? "")}</bdi>;
  if (words.length <= MANY) return <WordList words={words} />;
  return (
    <details>
      <summary>{words.length} in all</summary>
      <WordList words={words} />
    </details>
  );
}

const WordList = ({ words }: { readonly words: readonly string[] }) => (
  <ul class="words">
    {words.map((word, index) => (
      <li key={index}>
        <bdi>{visible(word)}</bdi>
      </li>
    ))}
  </ul>
);
