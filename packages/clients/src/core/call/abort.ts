/** The callbacks of a signal, as the one listener that it gets. */
type Callbacks = Set<() => void> & { handleEvent(): void };

const known = new WeakMap<AbortSignal, Callbacks>();

/**
 * Calls back when a signal aborts, or immediately if it has aborted. Returns a function that removes the callback. All calls
 * that share a signal share one listener, and the last one removes it. Node 20 warns of a leak from the eleventh listener on.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  let callbacks = known.get(signal);
  if (!callbacks) {
    const set = new Set<() => void>();
    callbacks = Object.assign(set, { handleEvent: () => set.forEach((call) => void call()) });
    known.set(signal, callbacks);
    signal.addEventListener("abort", callbacks);
  }
  const all = callbacks;
  all.add(callback);
  if (signal.aborted) callback();
  return () => {
    if (!all.delete(callback) || all.size > 0) return;
    signal.removeEventListener("abort", all);
    known.delete(signal);
  };
}
