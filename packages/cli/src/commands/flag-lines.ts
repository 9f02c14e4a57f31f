import type { FlagTable } from "../config/flags.js";

const COLUMN = 30;

/** The flags of a command as its help lists them. */
export const flagLines = (flags: FlagTable): string =>
  Object.entries(flags)
    .map(([name, { value, help }]) => {
      const left = `  --${name}${value === undefined ? "" : ` ${value}`}`;
      return `${left.padEnd(COLUMN)}${help}`;
    })
    .join("\n");
