import { expect, test } from "vitest";
import { prefetch } from "../../src/run/prefetch.js";

test("a source that was started ahead is closed when its reader stops", async () => {
  let isClosed = false;
  async function* source() {
    try {
      yield* [1, 2, 3];
    } finally {
      isClosed = true;
    }
  }
  const { ready, items } = prefetch(source());
  await ready;
  for await (const item of items) if (item === 1) break;
  expect(isClosed).toBe(true);
});
