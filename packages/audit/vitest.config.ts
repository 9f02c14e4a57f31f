import { defineConfig } from "vitest/config";
// @boundaries-ignore what the tests of all packages share is no package
import { properties, reporters, shared } from "../../vitest.shared.ts";

export default defineConfig({
  test: { ...shared, ...properties, reporters, include: ["test/**/*.test.ts"], globalSetup: "@rollcall/mock/vitest" },
});
