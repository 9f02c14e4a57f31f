/** What a spec says, without Prism, which takes a second to load. */
export { loadBundle } from "./bundle.ts";
export { exampleRequest } from "./example-request.ts";
export { listOperations, type MockOperation } from "./operations.ts";
