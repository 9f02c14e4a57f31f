import { properties, testConfig } from "@rollcall/config/vitest";

// The type tests, test/**/*.test-d.ts, are part of the package's program, so `pnpm typecheck` fails where one does.
export default testConfig({ ...properties, globalSetup: "@rollcall/mock/vitest" });
