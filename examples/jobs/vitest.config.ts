import { testConfig } from "@rollcall/config/vitest";

// Thirty kills take long. Programs that are compared wait for limits, so a few of these tests run together.
export default testConfig({ testTimeout: 1_200_000, maxConcurrency: 6 });
