import { testConfig } from "@rollcall/config/vitest";

// No test here changes a module's state, and redocly takes half a second to load.
export default testConfig({ isolate: false });
