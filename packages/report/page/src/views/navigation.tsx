import { useEffect, useRef } from "preact/hooks";
import type { ReportFacts } from "../../../src/html/facts/facts.js";
import { hashOf, OVERVIEW, type Place, tableHash } from "../router/place.js";

/** The pages of the report. */
export function Navigation({ facts, place }: { readonly facts: ReportFacts; readonly place: Place }) {
  const current = place.view === "table" ? place.table : place.view === "person" ? "" : "overview";
  const bar = useRef<HTMLElement>(null);
  // On a phone the tabs are wider than the screen.
  useEffect(() => {
    const tab = bar.current?.querySelector<HTMLElement>(`[aria-current="page"]`);
    if (tab && bar.current) bar.current.scrollLeft = tab.offsetLeft - bar.current.clientWidth / 3;
  }, [current]);
  return (
    <nav class="tabs" aria-label="Pages of the report" ref={bar}>
      <ul>
        <li>
          <a href={hashOf(OVERVIEW)} aria-current={current === "overview" ? "page" : undefined}>
            Overview
          </a>
        </li>
        {facts.tables.map(({ id, title, length }) => (
          <li key={id}>
            <a href={tableHash(id)} aria-current={current === id ? "page" : undefined}>
              {title} <span class="count">{length.toLocaleString("en")}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
