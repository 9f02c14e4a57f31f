import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["@rollcall/mock/vitest"],
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
  },
});
