import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Store } from "../data/store.js";
import { PersonPage } from "../person/person-page.js";
import type { Place } from "../router/place.js";
import { hashRouter } from "../router/router.js";
import { usePlace } from "../router/use-place.js";
import { Header } from "./header.js";
import { Navigation } from "./navigation.js";
import { Overview } from "./overview/overview.js";
import { TableView } from "./table-view.js";

/** The application of the report. Without scripts the static page says the most important of it. */
export function Application({ store }: { readonly store: Store }) {
  const router = useMemo(() => hashRouter(window), []);
  const place = usePlace(router);
  const content = useRef<HTMLElement>(null);
  const key = keyOf(place);
  useFocusOn(content, key);
  return (
    <>
      <Header facts={store.facts} />
      <Navigation facts={store.facts} place={place} />
      <main ref={content} class={`view ${place.view}`}>
        {place.view === "overview" && <Overview facts={store.facts} />}
        {place.view === "person" && <PersonPage store={store} place={place} />}
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
    </>
  );
}

/** What is another page, and not only another look of the same. */
const keyOf = (place: Place): string =>
  place.view === "table" ? `table ${place.table}` : place.view === "person" ? `${place.platform} ${place.userId}` : "";

/** A new page begins at its top, and the keyboard begins there as well. The first page leaves the focus where it is. */
function useFocusOn(content: { readonly current: HTMLElement | null }, key: string): void {
  const before = useRef(key);
  useEffect(() => {
    if (before.current === key) return;
    before.current = key;
    scrollTo({ top: 0 });
    content.current?.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  }, [content, key]);
}
