import { Draft, TODO } from "./draft.ts";
import { addHandler } from "./parts/handler.ts";
import { addContractCase, addRow } from "./parts/listed.ts";
import { describe } from "./parts/spec.ts";
import type { EndpointRequest } from "./request.ts";

/**
 * Writes all that an endpoint needs into a checkout, or nothing.
 *
 * @returns the files that are done, and those with something left for a person to do
 * @throws Error if the endpoint exists already
 */
export function addEndpoint(root: string, request: EndpointRequest) {
  const draft = new Draft(root);
  describe(draft, request);
  addContractCase(draft, request);
  addHandler(draft, request);
  addRow(draft, request);
  draft.save();
  const isLeft = (path: string) => draft.read(path).includes(TODO);
  return { done: draft.paths.filter((path) => !isLeft(path)), left: draft.paths.filter(isLeft) };
}
