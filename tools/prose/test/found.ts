import { lint, type Problem } from "../src/lint.ts";
import { wholePage } from "../src/passage.ts";

/** What is found in a page. */
export const foundIn = (text: string): Problem[] => lint(wholePage("docs/page.md", text));

/** The rules that find something in a page. */
export const rulesFor = (text: string): string[] => foundIn(text).map(({ rule }) => rule);
