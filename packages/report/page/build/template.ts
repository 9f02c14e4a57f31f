import { createHash } from "node:crypto";
import type { Bundle } from "./bundle.ts";

/** The template as a module. @throws Error if the bundle cannot be part of an HTML file */
export function templateModule({ script, style }: Pick<Bundle, "script" | "style">): string {
  refuse(script, /<\/script|<!--/i, "script");
  refuse(style, /<\/style|url\(|@import/i, "style");
  const template = { policy: policyFor(script, style), style, script };
  return `/** The page of the HTML report. \`pnpm build\` makes this file from \`page\`. */
import type { Template } from "../html/template.js";

export const TEMPLATE: Template = ${JSON.stringify(template)};
`;
}

/** A browser would end the element there, or ask the network. */
function refuse(text: string, what: RegExp, where: string): void {
  const found = what.exec(text)?.[0];
  if (found !== undefined) throw new Error(`The ${where} of the page has ${found}. Remove it from page/src`);
}

/** Nothing may load or run but this script and this style. A link may not send anything, and no other page may be the base. */
function policyFor(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

const hashOf = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;
