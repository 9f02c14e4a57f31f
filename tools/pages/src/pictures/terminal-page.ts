/** What a terminal shows for the codes that `rollcall` prints, on a dark background. */
const STYLES: Readonly<Record<string, string>> = {
  1: "font-weight:700",
  2: "color:#8b949e",
  31: "color:#ff7b72",
  33: "color:#e3b341",
  34: "color:#79c0ff",
  32: "color:#7ee787",
};
/** These end a style. */
const ENDS: readonly string[] = ["0", "22", "39"];

const ESCAPED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => ESCAPED[sign] ?? sign);

/** A page that looks like a terminal in which these lines were printed. */
export function terminalPage(command: string, printed: string): string {
  // The first part has no code before it.
  const [first = "", ...parts] = printed.split("\u001b[");
  const shown = parts.map((part) => {
    const [, code = "", text = ""] = /^([\d;]*)m([\s\S]*)$/.exec(part) ?? [];
    const style = STYLES[code];
    if (style === undefined) return `${ENDS.includes(code) ? "</span>" : ""}${escaped(text)}`;
    return `<span style="${style}">${escaped(text)}`;
  });
  return `<!doctype html><meta charset="utf-8"><body style="margin:0;background:#0d1117">
<pre style="display:inline-block;margin:0;padding:20px 24px;color:#e6edf3;background:#0d1117;font:13px/1.45 'DejaVu Sans Mono',monospace"><span style="color:#7ee787">$</span> ${escaped(command)}
${escaped(first)}${shown.join("")}</pre>`;
}
