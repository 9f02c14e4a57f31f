// Generated from specs/odin by tools/codegen. Do not edit: change the spec, then run `pnpm generate`.

/** The paths of Odin whose POSTs only read. */
export const odinReads: readonly string[] = [];
