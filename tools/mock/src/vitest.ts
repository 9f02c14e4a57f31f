import { apis } from "@rollcall/codegen/document";
import type { TestProject } from "vitest/node";
import { serveFront } from "./front.ts";
import { loadBundle } from "./operations.ts";
import { servePrism } from "./prism.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Prism alone: answers by operation and by the `Prefer` header. */
    odinPrismUrl: string;
    purecloudPrismUrl: string;
    /** Prism behind the front: answers by user, as one small estate. PureCloud's tokens are served there too. */
    odinUrl: string;
    purecloudUrl: string;
  }
}

/**
 * Global setup for vitest: `globalSetup: "@rollcall/mock/vitest"`. Starts both mocks once for a package's tests, on
 * free ports. `inject("odinUrl")` reads an address.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started: { close(): Promise<void> }[] = [];
  for (const api of apis) {
    const document = await loadBundle(api);
    const prism = await servePrism(document);
    const front = await serveFront(document, prism.url);
    started.push(front, prism);
    project.provide(`${api}PrismUrl`, prism.url);
    project.provide(`${api}Url`, front.url);
  }
  return async () => {
    for (const { close } of started) await close();
  };
}
