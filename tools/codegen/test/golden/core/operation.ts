// @boundaries-ignore the golden files must fit the types that real ones are used with
export type {
  CallOptions,
  OperationTable,
  PagingTable,
  PermissionsTable,
} from "../../../../../packages/clients/src/core/operation.js";
