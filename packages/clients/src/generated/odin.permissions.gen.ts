// Generated from specs/odin by tools/codegen. Do not edit: change the spec, then run `pnpm generate`.

import type { PermissionsTable } from "../core/operation.js";

/** The permissions that operations of Odin require, if they require any. */
export const odinPermissions: PermissionsTable = {};
