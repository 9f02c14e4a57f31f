/** Some browsers have no idle callback. */
const USUAL_MS = 50;

/** Waits until the browser has time, at the latest until a moment later. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(() => resolve(), { timeout: 1000 });
    else setTimeout(resolve, USUAL_MS);
  });
}
