import { testConfig } from "@rollcall/config/vitest";

// Thirty kills are sixty processes.
export default testConfig({ testTimeout: 1_200_000 });
