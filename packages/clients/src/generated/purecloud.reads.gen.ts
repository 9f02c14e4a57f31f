// Generated from specs/purecloud by tools/codegen. Do not edit: change the spec, then run `pnpm generate`.

/** The paths of PureCloud whose POSTs only read. */
export const purecloudReads: readonly string[] = [
  "/api/v2/analytics/users/aggregates/query",
  "/api/v2/analytics/users/details/query",
  "/api/v2/analytics/users/observations/query",
  "/api/v2/users/search",
];
