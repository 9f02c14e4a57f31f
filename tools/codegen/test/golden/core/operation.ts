export type {
  CallOptions,
  OperationTable,
  PagingTable,
  PermissionsTable,
} from "../../../../../packages/clients/src/core/operation.js";
