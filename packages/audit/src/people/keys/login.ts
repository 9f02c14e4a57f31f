/** A login. Both platforms ignore its case. `null` if there is none. */
export function loginKey(name: string | null): string | null {
  return (name ?? "").trim().normalize("NFC").toLowerCase() || null;
}
