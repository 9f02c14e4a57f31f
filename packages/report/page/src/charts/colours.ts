/** The colours of charts, from the style sheet, so that light and dark are decided in one place. */
export interface Colours {
  readonly text: string;
  readonly soft: string;
  readonly line: string;
  readonly surface: string;
  readonly accent: string;
  /** For series that have no meaning of their own, in an order that keeps neighbours apart. */
  readonly series: readonly string[];
  readonly severity: Readonly<Record<string, string>>;
  /** What was checked and is in order. */
  readonly clear: string;
  /** What nobody knows. It is also hatched. */
  readonly unknown: string;
}

/** The colours in force. They change with the theme of the system. */
export function coloursOf(element: Element): Colours {
  const style = getComputedStyle(element);
  const of = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    text: of("text"),
    soft: of("soft"),
    line: of("line"),
    surface: of("surface"),
    accent: of("accent"),
    series: [1, 2, 3, 4, 5, 6].map((index) => of(`series-${index}`)),
    severity: Object.fromEntries(
      ["critical", "high", "medium", "low", "info"].map((severity) => [severity, of(severity)]),
    ),
    clear: of("clear"),
    unknown: of("unknown"),
  };
}

/** Calls back whenever the system changes between light and dark. @returns ends it */
export function onThemeChange(changed: () => void): () => void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  dark.addEventListener("change", changed);
  return () => dark.removeEventListener("change", changed);
}
