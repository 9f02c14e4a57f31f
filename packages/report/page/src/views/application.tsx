import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Store } from "../data/store.js";
import { PersonPage } from "../person/person-page.js";
import type { Place } from "../router/place.js";
import { hashRouter } from "../router/router.js";
import { usePlace } from "../router/use-place.js";
import { Header } from "./header.js";
import { Navigation } from "./navigation.js";
import { Overview } from "./overview/overview.js";
import { HasMoved } from "./page-heading.js";
import { TableView } from "./table-view.js";

/** The application of the report. Without scripts the static page says the most important of it. */
export function Application({ store }: { readonly store: Store }) {
  const router = useMemo(() => hashRouter(window), []);
  const place = usePlace(router);
  const hasMoved = useHasMoved(keyOf(place));
  return (
    <HasMoved.Provider value={hasMoved}>
      <Header facts={store.facts} />
      <Navigation facts={store.facts} place={place} />
      <main class={`view-${place.view}`}>
        {place.view === "overview" && <Overview facts={store.facts} />}
        {place.view === "person" && <PersonPage key={keyOf(place)} store={store} place={place} />}
        {place.view === "table" && (
          <TableView
            key={place.table}
            store={store}
            id={place.table}
            look={place.look}
            onLook={(look) => router.replace({ view: "table", table: place.table, look })}
          />
        )}
      </main>
    </HasMoved.Provider>
  );
}

/** Tells another page from another look of the same page. */
function keyOf(place: Place): string {
  if (place.view === "table") return `table ${place.table}`;
  return place.view === "person" ? `${place.platform} ${place.userId}` : place.view;
}

/** A new page begins at its top. @returns whether this is another page than the first */
function useHasMoved(key: string): boolean {
  const first = useRef<string | undefined>(key);
  useEffect(() => scrollTo({ top: 0 }), [key]);
  if (first.current !== key) first.current = undefined;
  return first.current === undefined;
}
