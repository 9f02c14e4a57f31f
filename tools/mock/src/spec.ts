/** What a spec says, without Prism, which takes a second to load. */

export { exampleRequest } from "./example-request.ts";
export { listOperations, loadBundle, type MockOperation } from "./operations.ts";
