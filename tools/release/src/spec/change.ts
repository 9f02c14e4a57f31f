import type { Api } from "@rollcall/codegen";
import type { Impact } from "../versions/impact.ts";

/** A rated change, in one sentence. */
export interface Rated {
  readonly impact: Impact;
  readonly text: string;
}

/** A change of a method, or of an operation that only logins use. */
export interface MethodChange extends Rated {
  readonly method: string;
  /** The method no longer exists. */
  readonly gone?: true;
}

/** A change of a named type. */
export interface TypeChange extends Rated {
  readonly name: string;
  readonly gone: boolean;
}

export interface Change extends Rated {
  readonly api: Api;
  /** The operation or component that changed, as users know it (`getUsers`, `User`). Empty for the whole description. */
  readonly subject: string;
  /** The operations that show a component's change. Empty if the subject is an operation. */
  readonly seenIn: readonly string[];
  /** Only the wording of a description changed, or what is known of the evidence. */
  readonly wording?: true;
}
