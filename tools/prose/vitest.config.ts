import { testConfig } from "@rollcall/config/vitest";

// No test here changes a module's state, and TypeScript takes a second to load.
export default testConfig({ isolate: false });
