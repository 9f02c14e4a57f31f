import { defineConfig } from "vitest/config";
// @boundaries-ignore what the tests of all packages share is no package
import { properties, reporters, shared } from "../../vitest.shared.ts";

export default defineConfig({
  test: {
    reporters,
    projects: [
      {
        test: {
          ...shared,
          ...properties,
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/contract.test.ts"],
        },
      },
      {
        test: {
          name: "types",
          include: [],
          typecheck: { enabled: true, only: true, include: ["test/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
        },
      },
      {
        test: {
          ...shared,
          name: "contract",
          include: ["test/contract.test.ts"],
          globalSetup: "@rollcall/mock/vitest",
        },
      },
    ],
  },
});
