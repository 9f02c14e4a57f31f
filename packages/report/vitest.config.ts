import { properties, testConfig } from "@rollcall/config/vitest";

export default testConfig(properties);
