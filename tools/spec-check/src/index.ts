import plugin from "./plugin.ts";

/** What a configuration of redocly needs to read our specs. */
export const specConfig = () => ({
  plugins: [plugin()],
  preprocessors: { "rollcall/every-operation": "error" as const, "rollcall/ignored-fields": "error" as const },
});
