import { properties, testConfig } from "@rollcall/config/vitest";

// One worker loads the sources once, and asks the mock once for each answer.
export default testConfig({ ...properties, isolate: false, globalSetup: "@rollcall/mock/vitest" });
