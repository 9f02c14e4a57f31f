export { filesOf, generateApi } from "./generate.ts";
export { type ClientMethod, methodsOf, parametersOf } from "./methods/methods.ts";
export { run } from "./run.ts";
export * from "./spec/document.ts";
export { loadSpec } from "./spec/load.ts";
export { componentsOf, reachOf, schemasOf } from "./spec/reach.ts";
export { SpecStop } from "./stop.ts";
