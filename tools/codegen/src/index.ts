export { generateApi } from "./generate.ts";
export { run } from "./run.ts";
export { SpecStop } from "./stop.ts";
