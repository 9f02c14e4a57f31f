// Generated from specs/toy by tools/codegen. Do not edit: change the spec, then run `pnpm generate`.

import type { PermissionsTable } from "../core/operation.js";

/** The permissions that operations of Toy require, if they require any. */
export const toyPermissions: PermissionsTable = {
  createRoom: { mode: "all", permissions: ["room:add", "room:view"] },
  updateRoom: { mode: "any", permissions: ["room:edit"] },
};
