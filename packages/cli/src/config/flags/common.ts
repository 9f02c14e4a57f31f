import type { FlagTable } from "./flag.js";

/** The flags of every command. */
export const COMMON_FLAGS = {
  help: { help: "print this and exit" },
  version: { help: "print the version and exit" },
} as const satisfies FlagTable;

/** Where the configuration is. Every command that reads one has them. */
export const CONFIG_FLAGS = {
  config: {
    value: "FILE",
    suggests: "file",
    help: "read this configuration, or none (rollcall.config.* here or in a folder above)",
  },
  tenant: {
    value: "NAME",
    repeatable: true,
    help: "the tenant of the configuration. Repeat the flag for more (all)",
  },
} as const satisfies FlagTable;

/** How much of a report is printed. */
export const COVERAGE_FLAG = {
  details: { help: "print long lists of chains, people, groups and licences, not one screen" },
  coverage: { help: "also print what was read of each group and what was not, and why users were not checked" },
} as const satisfies FlagTable;
