import type { DataTable } from "../data/table.js";
import { Popover } from "./popover.js";

/** The columns to choose from. */
export interface ColumnChoiceFacts {
  readonly table: DataTable;
  /** The indexes of those that are shown. */
  readonly shown: readonly number[];
  /** Undefined for those of the table. */
  readonly onChoose: (ids: readonly string[] | undefined) => void;
}

export function ColumnChoice({ table, shown, onChoose }: ColumnChoiceFacts) {
  const idsOf = (columns: readonly number[]) => columns.flatMap((column) => table.columns[column]?.id ?? []);
  const toggle = (column: number) => {
    const next = table.columns.map((_, index) => index).filter((index) => shown.includes(index) !== (index === column));
    // A table without columns shows nothing to anybody.
    if (next.length > 0) onChoose(idsOf(next));
  };
  return (
    <Popover label={`Columns (${shown.length} of ${table.columns.length})`}>
      <fieldset class="values">
        <legend>Columns</legend>
        <ul>
          {table.columns.map(({ id, title }, column) => (
            <li key={id}>
              <label>
                <input type="checkbox" checked={shown.includes(column)} onChange={() => toggle(column)} />
                <span class="value">{title}</span>
              </label>
            </li>
          ))}
        </ul>
        <button type="button" class="plain" onClick={() => onChoose(undefined)}>
          Usual columns
        </button>
        <button type="button" class="plain" onClick={() => onChoose(table.columns.map(({ id }) => id))}>
          All columns
        </button>
      </fieldset>
    </Popover>
  );
}
