export { type Api, apis } from "./bundle.ts";
export { type Estate, startEstate } from "./estate.ts";
export { startFront } from "./front.ts";
export type { Listening } from "./loopback.ts";
export { type MockOptions, startMock } from "./prism.ts";
