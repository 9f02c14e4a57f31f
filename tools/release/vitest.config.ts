import { testConfig } from "@rollcall/config/vitest";

// One worker loads codegen and redocly once for all files.
export default testConfig({ isolate: false });
