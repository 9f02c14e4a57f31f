import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useLayoutEffect, useReducer, useRef } from "preact/hooks";

/** In pixels. All rows are as high, so no row must be measured. The style sheet has the same number. */
export const ROW_HEIGHT = 34;

/** Rows beyond the edges. Without them, fast scrolling shows a gap. */
export const OVERSCAN = 4;

/** The rows that are in the document, and how high the others are. */
export interface VirtualRows {
  readonly first: number;
  /** The last one, and one more. */
  readonly end: number;
  /** In pixels. */
  readonly above: number;
  readonly below: number;
  /** Scrolls until a row is in sight. */
  scrollTo(index: number): void;
}

/** The rows near those in sight. */
export function useVirtualRows(count: number, scroller: RefObject<HTMLElement | null>): VirtualRows {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    // The head of the table covers the first row otherwise.
    scrollPaddingStart: ROW_HEIGHT,
    // Where nothing is laid out yet, a screen of rows is drawn.
    initialRect: { width: 800, height: 700 },
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(undefined),
  };
  const held = useRef<Virtualizer<HTMLElement, HTMLElement>>(undefined);
  held.current ??= new Virtualizer<HTMLElement, HTMLElement>(options);
  const virtualizer = held.current;
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  return {
    first: first?.index ?? 0,
    end: last === undefined ? 0 : last.index + 1,
    above: first?.start ?? 0,
    below: virtualizer.getTotalSize() - (last?.end ?? 0),
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  };
}
