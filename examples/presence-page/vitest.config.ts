import { testConfig } from "@rollcall/config/vitest";

export default testConfig();
