import type { Impact } from "../versions/impact.ts";
import type { Api } from "./bundle.ts";

/** One change of a spec, rated and in words. */
export interface Change {
  readonly api: Api;
  readonly impact: Impact;
  /** What changed: an operation or a component, as users know it (`getUsers`, `User`). Empty for the whole description. */
  readonly subject: string;
  /** The operations that a component's change shows in; empty where the subject is an operation itself. */
  readonly seenIn: readonly string[];
  /** A sentence. */
  readonly text: string;
  /** Only the wording of a description changed. */
  readonly wording?: true;
}
