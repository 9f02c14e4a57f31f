import { defineConfig } from "vitest/config";
import { reporters, shared } from "../../vitest.shared.ts";

export default defineConfig({ test: { ...shared, reporters, include: ["test/**/*.test.ts"] } });
