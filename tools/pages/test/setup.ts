import { counts } from "@rollcall/config/counts";
import type { TestProject } from "vitest/node";
import { audited } from "../src/demo.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the audit that all files of tests look at. */
    readonly folder: string;
    readonly report: string;
  }
}

/** One audit for all files of tests, because it takes seconds. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const demo = await audited(counts.shownPeople);
  project.provide("folder", demo.folder);
  project.provide("report", demo.report);
  return () => demo.close();
}
