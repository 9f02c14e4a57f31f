const REGIONS = new Intl.DisplayNames(["en"], { type: "region", fallback: "code" });

/** `United Kingdom`. What is no code stays as it is. @param code two letters. `null` if nobody knows it */
export function countryName(code: string | null): string {
  if (code === null) return "not known";
  try {
    return REGIONS.of(code) ?? code;
  } catch {
    return code;
  }
}
