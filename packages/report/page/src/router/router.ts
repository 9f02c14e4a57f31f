import { hashOf, type Place, placeOf } from "./place.js";

/** Where the page is, and how it goes elsewhere. */
export interface Router {
  readonly place: Place;
  /** Goes to a place. "Back" returns from it. */
  go(place: Place): void;
  /** Changes how the same place looks. "Back" does not stop at each letter of a search. */
  replace(place: Place): void;
  /** Calls back each time the place changes. @returns ends it */
  onChange(changed: () => void): () => void;
}

/**
 * A router by the hash, because a file has no other address. A sandboxed frame may forbid the history. Then the place is kept
 * in memory, so the page still works.
 */
export function hashRouter(page: Window): Router {
  let place = placeOf(page.location.hash);
  const listeners = new Set<() => void>();
  const set = (next: Place) => {
    place = next;
    for (const changed of listeners) changed();
  };
  page.addEventListener("hashchange", () => {
    if (page.location.hash !== hashOf(place)) set(placeOf(page.location.hash));
  });
  const write = (method: "pushState" | "replaceState", next: Place) => {
    try {
      page.history[method](null, "", hashOf(next));
    } catch {
      // The place is in memory.
    }
    set(next);
  };
  return {
    get place() {
      return place;
    },
    go: (next) => write("pushState", next),
    replace: (next) => write("replaceState", next),
    onChange(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
