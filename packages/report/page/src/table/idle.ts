/** Some browsers have no idle callback. */
const USUAL_MS = 50;

/** Waits until the browser is idle, but only for a moment. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(() => resolve(), { timeout: 1000 });
    else setTimeout(resolve, USUAL_MS);
  });
}
