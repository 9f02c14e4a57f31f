import { hidden, type Of, parts, phone, token, word } from "./treatment.js";

const ISO_COUNTRY = /^[A-Z]{2}$/;

export const country: Of<string> = {
  show: (value, to) => (typeof value === "string" && ISO_COUNTRY.test(value) ? value : hidden.show(value, to)),
};

export const contact = parts<{
  readonly mediaType: string | null;
  readonly type: string | null;
  readonly address: string | null;
  readonly extension: string | null;
}>({ mediaType: word, type: word, address: phone, extension: token("extension") });
