// @boundaries-ignore the golden files must fit the types that real ones are used with
export type {
  CallOptions,
  NamedOperation,
  OperationTable,
  PermissionsTable,
  Sendable,
} from "../../../../../packages/clients/src/core/operation.js";
