export { type Api, apis } from "@rollcall/codegen/document";
export type { Listening } from "@rollcall/config/loopback";
export { type Estate, startEstate, startFront } from "./front.ts";
export { type ExampleRequest, exampleRequest, listOperations, loadBundle, type MockOperation } from "./operations.ts";
export { type ProxyOptions, startProxy, violationOf } from "./prism.ts";
