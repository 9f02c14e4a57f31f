import { properties, reporters, shared, testFiles } from "@rollcall/config/vitest";
import { defineConfig } from "vitest/config";

const types = {
  name: "types",
  include: [],
  typecheck: { enabled: true, only: true, include: ["test/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
};

export default defineConfig(({ mode }) => {
  const files = { ...shared, ...properties, ...testFiles(mode), name: "unit", globalSetup: "@rollcall/mock/vitest" };
  const own = mode === "heavy" || mode === "tool" ? [] : [{ test: types }];
  return { test: { reporters: reporters(mode), projects: [{ test: files }, ...own] } };
});
