import { useMemo, useState } from "preact/hooks";
import type { DataTable } from "../data/table.js";
import { filterValues } from "./filter-values.js";
import { isSeverity, SeverityMark } from "./severity.js";

/** The texts of a column to choose from. */
export interface ValueListFacts {
  readonly table: DataTable;
  readonly column: number;
  readonly chosen: readonly string[];
  readonly onChoose: (texts: readonly string[]) => void;
}

/** The most texts that are listed. A search finds the others. */
const LISTED = 100;
const SEARCHED_FROM = 12;

export function ValueList({ table, column, chosen, onChoose }: ValueListFacts) {
  const [query, setQuery] = useState("");
  const values = useMemo(() => filterValues(table, column), [table, column]);
  const words = query.trim().toLowerCase();
  const matching = values.filter(({ text }) => text.toLowerCase().includes(words));
  const toggle = (text: string) =>
    onChoose(chosen.includes(text) ? chosen.filter((one) => one !== text) : [...chosen, text]);
  return (
    <fieldset class="values">
      <legend>{table.columns[column]?.title}</legend>
      {values.length >= SEARCHED_FROM && (
        <input
          type="search"
          aria-label={`Search values of ${table.columns[column]?.title}`}
          placeholder="Search values"
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      )}
      <ul>
        {matching.slice(0, LISTED).map(({ text, count }) => (
          <li key={text}>
            <label>
              <input type="checkbox" checked={chosen.includes(text)} onChange={() => toggle(text)} />
              <span class="value">{wordsOf(text)}</span>
              <span class="count">{count.toLocaleString("en")}</span>
            </label>
          </li>
        ))}
      </ul>
      {matching.length > LISTED && (
        <p class="soft">{(matching.length - LISTED).toLocaleString("en")} more. Search for them</p>
      )}
      {chosen.length > 0 && (
        <button type="button" class="plain" onClick={() => onChoose([])}>
          Clear
        </button>
      )}
    </fieldset>
  );
}

function wordsOf(text: string) {
  if (text === "") return <span class="soft">none</span>;
  return isSeverity(text) ? <SeverityMark severity={text} /> : <bdi>{text}</bdi>;
}
