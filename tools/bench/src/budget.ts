/** A time, divided by another. */
export const timeRatio = { unit: "x", isTime: true } as const;

/** What one figure of ours may be at most. */
export interface Budget {
  readonly title: string;
  readonly limit: number;
  readonly unit?: Unit;
  /** A time beyond its limit only warns, because machines differ. Bytes and counts fail the bench. */
  readonly isTime?: true;
  /** It must also be below the official SDK's of the same run. */
  readonly belowSdk?: true;
  /** What is measured in a smaller size is not to be judged by it. */
  readonly fullSize?: true;
}

/** The unit of a figure. `""` counts plain things. */
export type Unit = "" | "kB" | "MB" | "x" | "+s" | "ms";

/** A figure as people read it. Bytes are given as kB or MB of a thousand or a million, times as they are. */
export function format(value: number, unit: Unit = ""): string {
  switch (unit) {
    case "kB":
      return `${(value / 1000).toFixed(1)} kB`;
    case "MB":
      return `${(value / 1_000_000).toFixed(2)} MB`;
    case "x":
      return `${value.toFixed(2)}x`;
    case "ms":
      return `${Math.round(value)} ms`;
    case "+s":
      return `${value < 0 ? "-" : "+"}${Math.abs(value).toFixed(2)} s`;
    case "":
      return value.toLocaleString("en");
  }
}
