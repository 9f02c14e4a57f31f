// Generated from specs/toy by tools/codegen. Do not edit: change the spec, then run `pnpm generate`.

/** The paths of Toy whose POSTs only read. */
export const toyReads: readonly string[] = ["/rooms/search"];
