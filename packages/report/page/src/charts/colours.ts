/** The colours of charts by their names in the style sheet, because light and dark are decided in one place. */
export type ColourName =
  | "text"
  | "soft"
  | "line"
  | "surface"
  | "critical"
  | "high"
  | "medium"
  | "low"
  | "info"
  | `series-${1 | 2 | 3 | 4 | 5 | 6}`
  /** What was checked and is in order. */
  | "clear"
  /** What nobody knows. It is also hatched. */
  | "unknown";

/** Gives the colour that is in force. */
export type ColourOf = (name: ColourName) => string;

/** The colours in force. They change with the theme of the system. */
export function coloursOf(element: Element): ColourOf {
  const style = getComputedStyle(element);
  return (name) => style.getPropertyValue(`--${name}`).trim();
}

/** Calls back each time the system changes between light and dark. @returns ends it */
export function onThemeChange(changed: () => void): () => void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  dark.addEventListener("change", changed);
  return () => dark.removeEventListener("change", changed);
}
