import { useEffect, useMemo, useState } from "preact/hooks";
import type { Store, StoredTable } from "../data/store.js";
import type { TableLook } from "../router/place.js";
import { idle } from "../table/idle.js";
import { rowLinkOf } from "../table/row-link.js";
import { TablePage } from "../table/table-page.js";
import { PageHeading } from "./page-heading.js";

/** The page of a table. */
export interface TableViewFacts {
  readonly store: Store;
  readonly id: string;
  readonly look: TableLook;
  readonly onLook: (look: TableLook) => void;
}

/** A table is read when somebody opens it. */
export function TableView({ store, id, look, onLook }: TableViewFacts) {
  const [stored, setStored] = useState<StoredTable | "none" | undefined>();
  useEffect(() => {
    let isHere = true;
    store.table(id).then(
      (table) => {
        if (!isHere) return;
        setStored(table);
        void table.selector.prepare(idle);
      },
      () => isHere && setStored("none"),
    );
    return () => {
      isHere = false;
    };
  }, [store, id]);
  const link = useMemo(() => (typeof stored === "object" ? rowLinkOf(stored.table) : undefined), [stored]);
  const title = store.facts.tables.find((table) => table.id === id)?.title ?? "No such page";
  return (
    <>
      <PageHeading>{title}</PageHeading>
      {stored === undefined && <p class="empty">Reading …</p>}
      {stored === "none" && <p class="empty">This report has no table of this name.</p>}
      {typeof stored === "object" && <TablePage stored={stored} look={look} onLook={onLook} link={link} />}
    </>
  );
}
