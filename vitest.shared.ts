import { fileURLToPath } from "node:url";

/**
 * What every package's tests have in common. Real servers, processes and compilers on machines that are busy with the
 * other packages' tests: a test that hangs must end, one that is slow must not fail.
 */
export const shared = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
};

/** For packages that have property tests. */
export const properties = { setupFiles: [fileURLToPath(new URL("./vitest.properties.ts", import.meta.url))] };

/** For people, and for the closing line of `npm test` (tools/check). */
export const reporters: ["default", ["json", { outputFile: string }]] = [
  "default",
  ["json", { outputFile: "test-results/vitest.json" }],
];
