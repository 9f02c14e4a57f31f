import { properties, reporters, shared, testFiles } from "@rollcall/config/vitest";
import { defineConfig } from "vitest/config";

const contract = "test/contract.test.ts";
const types = {
  name: "types",
  include: [],
  typecheck: { enabled: true, only: true, include: ["test/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
};

export default defineConfig(({ mode }) => {
  const files = testFiles(mode);
  const unit = { ...shared, ...properties, name: "unit", ...files, exclude: [...files.exclude, contract] };
  const rest = [
    { test: types },
    { test: { ...shared, name: "contract", include: [contract], globalSetup: "@rollcall/mock/vitest" } },
  ];
  return {
    test: {
      reporters: reporters(mode),
      projects: [{ test: unit }, ...(mode === "heavy" || mode === "tool" ? [] : rest)],
    },
  };
});
