/**
 * For how many milliseconds from now a JWT is valid, by its `exp`. Undefined without `exp`, or if it is not a JWT. It is read, not
 * verified, because only the server can verify it. Lifetimes differ between instances, so none is assumed.
 */
export function lifetimeOf(token: string, nowMs: number): number | undefined {
  try {
    const payload = (token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/");
    const { exp, iat } = JSON.parse(atob(payload)) as { exp?: unknown; iat?: unknown };
    if (typeof exp !== "number") return undefined;
    const left = exp * 1000 - nowMs;
    const whole = typeof iat === "number" ? (exp - iat) * 1000 : left;
    // To a clock that is ahead, a new token has expired. To one that is behind, it lasts longer than it was made for.
    return left > 0 ? Math.min(left, whole) : whole;
  } catch {
    return undefined;
  }
}
