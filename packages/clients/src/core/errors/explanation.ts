import type { ApiErrorDetails } from "./errors.js";

/** What an error has to say in addition to its class: words for the message, and fields. */
export interface Explanation {
  readonly words: readonly (string | false | undefined)[];
  readonly fields: Partial<ApiErrorDetails>;
}
