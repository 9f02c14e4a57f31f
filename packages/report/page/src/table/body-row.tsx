import { Component } from "preact";
import type { DataTable } from "../data/table.js";
import { Cell } from "./cell.js";

/** A row of the body. */
export interface BodyRowFacts {
  readonly table: DataTable;
  readonly columns: readonly number[];
  /** The number in the table. */
  readonly row: number;
  /** The number among the shown rows. */
  readonly index: number;
  readonly isActive: boolean;
  readonly linkColumn: number;
  readonly href: string | undefined;
}

/** Rows do not change while somebody scrolls, so only new ones are drawn. */
export class BodyRow extends Component<BodyRowFacts> {
  override shouldComponentUpdate(next: BodyRowFacts): boolean {
    const { row, index, isActive, columns, table, linkColumn } = this.props;
    const isSame = row === next.row && index === next.index && isActive === next.isActive;
    return !isSame || columns !== next.columns || table !== next.table || linkColumn !== next.linkColumn;
  }

  override render({ table, columns, row, index, isActive, linkColumn, href }: BodyRowFacts) {
    return (
      // The head is the first row.
      <tr aria-rowindex={index + 2} data-index={index} class={index % 2 === 1 ? "even" : undefined}>
        {columns.map((column) => (
          <Cell
            key={column}
            table={table}
            column={column}
            row={row}
            href={column === linkColumn ? href : undefined}
            isTabStop={isActive}
          />
        ))}
      </tr>
    );
  }
}
