export type { CallOptions, OperationTable } from "../../../../../packages/clients/src/core/operation.js";
