import type { DataTable } from "../data/table.js";
import type { TableLook } from "../router/place.js";

/** What narrows a table, each with a button that takes it away. */
export interface ChipsFacts {
  readonly table: DataTable;
  readonly filters: TableLook["filters"];
  readonly onFilter: (filters: TableLook["filters"]) => void;
}

/** So many texts of a filter are named. */
const NAMED = 3;

export function Chips({ table, filters, onFilter }: ChipsFacts) {
  const set = Object.entries(filters).filter(([, texts]) => texts.length > 0);
  if (set.length === 0) return null;
  return (
    <ul class="chips" aria-label="Filters in force">
      {set.map(([id, texts]) => {
        const title = table.columns[table.columnOf(id)]?.title ?? id;
        const { [id]: _, ...others } = filters;
        return (
          <li key={id}>
            <button type="button" onClick={() => onFilter(others)} aria-label={`Remove the filter of ${title}`}>
              <span class="soft">{title}:</span> <bdi>{wordsOf(texts)}</bdi>
              <span aria-hidden="true" class="cross">
                ×
              </span>
            </button>
          </li>
        );
      })}
      <li>
        <button type="button" class="plain" onClick={() => onFilter({})}>
          Clear all
        </button>
      </li>
    </ul>
  );
}

function wordsOf(texts: readonly string[]): string {
  const named = texts.slice(0, NAMED).map((text) => (text === "" ? "none" : text));
  return `${named.join(", ")}${texts.length > NAMED ? ` and ${texts.length - NAMED} more` : ""}`;
}
