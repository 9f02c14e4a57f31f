import { useEffect, useReducer } from "preact/hooks";
import type { Place } from "./place.js";
import type { Router } from "./router.js";

/** The place of the page. The component draws again when it changes. */
export function usePlace(router: Router): Place {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => router.onChange(() => redraw(undefined)), [router]);
  return router.place;
}
