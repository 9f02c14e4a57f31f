import { defineConfig } from "vitest/config";
// @boundaries-ignore what the tests of all packages share is no package
import { reporters, shared } from "../../vitest.shared.ts";

export default defineConfig({
  test: { ...shared, reporters, include: ["test/**/*.test.ts"], globalSetup: "@rollcall/mock/vitest" },
});
