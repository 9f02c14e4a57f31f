import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { DataTable } from "../data/table.js";
import type { TableLook } from "../router/place.js";
import { indexAfter } from "./arrow-keys.js";
import { BodyRow } from "./body-row.js";
import { Head } from "./head.js";
import { OVERSCAN, ROW_HEIGHT, useVirtualRows } from "./use-virtual-rows.js";
import { widthOf } from "./widths.js";

/** A table whose rows are in the document only while they are near those in sight. */
export interface VirtualTableFacts {
  readonly table: DataTable;
  readonly rows: Uint32Array;
  /** The indexes of the shown columns. */
  readonly columns: readonly number[];
  /** The column that links to what a row is about. -1 for none. */
  readonly linkColumn: number;
  readonly hrefOf: (row: number) => string | undefined;
  readonly sort: TableLook["sort"];
  readonly onSort: (sort: TableLook["sort"]) => void;
  /** What the rows are, for those who do not see them. */
  readonly label: string;
}

export function VirtualTable(facts: VirtualTableFacts) {
  const { table, rows, columns, linkColumn, hrefOf, sort, onSort, label } = facts;
  const scroller = useRef<HTMLDivElement>(null);
  const { first, end, above, below, scrollTo } = useVirtualRows(rows.length, scroller);
  const [active, move] = useArrowKeys(rows, scroller, scrollTo);
  // After scrolling by other means, the Tab key reaches a row that is in sight.
  const tabStop = active >= first && active < end ? active : Math.min(first + OVERSCAN, end - 1);
  const widths = columns.map((column) => widthOf(table, column));
  const shown = columns.flatMap((index) => table.columns[index] ?? []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a mouse, nobody could scroll it otherwise
    <section class="scroller" ref={scroller} tabIndex={0} aria-label={label} onKeyDown={move}>
      <table
        class="rows"
        aria-rowcount={rows.length + 1}
        style={{ width: `${widths.reduce((sum, width) => sum + width, 0)}px` }}
      >
        <colgroup>
          {columns.map((column, index) => (
            <col key={column} style={{ width: `${widths[index]}px` }} />
          ))}
        </colgroup>
        <Head columns={shown} lead={columns.indexOf(linkColumn)} sort={sort} onSort={onSort} />
        <tbody>
          <Spacer height={above} columns={columns.length} />
          {Array.from(rows.subarray(first, end), (row, offset) => (
            <BodyRow
              key={first + offset}
              table={table}
              columns={columns}
              row={row}
              index={first + offset}
              isActive={first + offset === tabStop}
              linkColumn={linkColumn}
              href={hrefOf(row)}
            />
          ))}
          <Spacer height={below} columns={columns.length} />
        </tbody>
      </table>
    </section>
  );
}

/** It stands for rows that are not in the document. */
function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus, and it has no content
    <tr class="pad" aria-hidden="true">
      <td colSpan={columns} style={{ height: `${height}px` }} />
    </tr>
  );
}

/** Arrow keys move among the links of the rows. The Tab key leaves the table after one link. */
function useArrowKeys(
  rows: Uint32Array,
  scroller: { readonly current: HTMLElement | null },
  scrollTo: (index: number) => void,
) {
  const [active, setActive] = useState(0);
  const wanted = useRef<number>(undefined);
  // A new search or order begins at its first row.
  useEffect(() => {
    setActive(0);
    scroller.current?.scrollTo({ top: 0 });
  }, [rows, scroller]);
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const link = scroller.current?.querySelector<HTMLElement>(`tr[data-index="${wanted.current}"] a`);
    if (!link) return;
    link.focus({ preventScroll: true });
    wanted.current = undefined;
  });
  const move = (event: KeyboardEvent) => {
    const line = event.target instanceof Element ? event.target.closest("tr[data-index]") : null;
    if (!line || event.altKey || event.ctrlKey || event.metaKey) return;
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2;
    const next = indexAfter(event.key, Number(line.getAttribute("data-index")), rows.length, page);
    if (next === undefined) return;
    event.preventDefault();
    wanted.current = next;
    setActive(next);
    scrollTo(next);
  };
  return [active, move] as const;
}
