import { useMemo, useState } from "preact/hooks";
import type { DataTable } from "../data/table.js";
import type { TableLook } from "../router/place.js";
import { filterValues } from "./filter-values.js";
import { Popover } from "./popover.js";
import { ValueList } from "./value-list.js";

/** The filters of a table. */
export interface FiltersFacts {
  readonly table: DataTable;
  readonly filters: TableLook["filters"];
  readonly onFilter: (filters: TableLook["filters"]) => void;
}

/** Columns with few texts have a button of their own, at most so many. */
const OWN_BUTTONS = 4;
const FEW_TEXTS = 40;

export function Filters({ table, filters, onFilter }: FiltersFacts) {
  const own = useMemo(() => withFewTexts(table), [table]);
  const set = (id: string, texts: readonly string[]) => {
    const { [id]: _, ...others } = filters;
    onFilter(texts.length === 0 ? others : { ...others, [id]: texts });
  };
  return (
    <>
      {own.map((column) => {
        const { id = "", title = "" } = table.columns[column] ?? {};
        const chosen = filters[id] ?? [];
        return (
          <Popover key={id} label={chosen.length > 0 ? `${title} (${chosen.length})` : title} isOn={chosen.length > 0}>
            <ValueList table={table} column={column} chosen={chosen} onChoose={(texts) => set(id, texts)} />
          </Popover>
        );
      })}
      <Popover label="More filters">
        <AnyColumn table={table} filters={filters} set={set} own={own} />
      </Popover>
    </>
  );
}

interface AnyColumnFacts {
  readonly table: DataTable;
  readonly filters: TableLook["filters"];
  readonly own: readonly number[];
  readonly set: (id: string, texts: readonly string[]) => void;
}

/** A filter by a column without its own button. */
function AnyColumn({ table, filters, own, set }: AnyColumnFacts) {
  const others = table.columns.filter((_, index) => !own.includes(index));
  const [id, setId] = useState(others[0]?.id ?? "");
  const column = table.columnOf(id);
  return (
    <>
      <label class="field">
        Column
        <select value={id} onChange={({ currentTarget }) => setId(currentTarget.value)}>
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </label>
      {column >= 0 && (
        <ValueList
          key={id}
          table={table}
          column={column}
          chosen={filters[id] ?? []}
          onChoose={(texts) => set(id, texts)}
        />
      )}
    </>
  );
}

/** Severities first, because most people filter by them. */
function withFewTexts(table: DataTable): readonly number[] {
  const few = table.columns.flatMap(({ kind, isShown }, column) => {
    if (!isShown || kind === "number" || kind === "money" || kind === "date" || kind === "phone") return [];
    const { length } = filterValues(table, column);
    return length > 1 && length <= FEW_TEXTS ? [column] : [];
  });
  const rank = (column: number) => (table.columns[column]?.kind === "severity" ? 0 : 1);
  return few.sort((one, other) => rank(one) - rank(other)).slice(0, OWN_BUTTONS);
}
