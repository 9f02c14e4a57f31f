import { testConfig } from "@rollcall/config/vitest";

// Programs that are compared wait for limits, so a few of these tests run together.
export default testConfig({ maxConcurrency: 6 });
