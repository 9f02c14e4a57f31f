export { type Api, apis } from "@rollcall/codegen/document";
export type { Listening } from "@rollcall/config/loopback";
export { loadBundle } from "./bundle.ts";
export { type Estate, startEstate } from "./estate.ts";
export { type ExampleRequest, exampleRequest } from "./example-request.ts";
export { startFront } from "./front.ts";
export { listOperations, type MockOperation } from "./operations.ts";
export { type ProxyOptions, startProxy, violationOf } from "./proxy.ts";
