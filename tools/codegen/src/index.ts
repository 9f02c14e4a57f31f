export { filesOf } from "./generate.ts";
export { type ClientMethod, methodsOf } from "./methods/methods.ts";
export * from "./spec/document.ts";
export { loadSpec } from "./spec/load.ts";
export { componentsOf, reachOf } from "./spec/reach.ts";
export { SpecStop } from "./stop.ts";
