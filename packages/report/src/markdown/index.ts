/** The report as Markdown. Runs anywhere, because it imports nothing of Node. */

export { MOST_CHARACTERS, markdownReport } from "./markdown.js";
