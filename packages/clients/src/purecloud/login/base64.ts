/** Bytes in base64. By btoa: `Buffer` is Node's alone. */
export const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** The same in the alphabet of URLs, without padding (RFC 4648, section 5). */
export const base64url = (bytes: Uint8Array): string =>
  base64(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
