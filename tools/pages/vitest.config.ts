import { testConfig } from "@rollcall/config/vitest";

// One browser at a time, because each takes a processor.
export default testConfig({ globalSetup: ["test/setup.ts"], fileParallelism: false });
