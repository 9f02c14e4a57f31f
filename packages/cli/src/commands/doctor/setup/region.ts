import type { ApiError } from "@rollcall/clients/core";
import { regions } from "@rollcall/clients/purecloud";
import type { PureCloudLogin } from "../../../run/clients.js";
import { isRow } from "../evidence/rows.js";
import { type Check, unclear } from "./check.js";

/** The longest word of a platform in a line. */
const LONGEST = 60;

/** What a refused login says of the region. An OAuth client belongs to one, and no other knows it. */
export function regionOf({ region }: Pick<PureCloudLogin, "region">, { body }: ApiError): Check {
  const word = isRow(body) && typeof body.error === "string" ? body.error.slice(0, LONGEST) : "";
  const said = word === "" ? "" : ` (${word})`;
  const others = Object.keys(regions).filter((name) => name !== region);
  const where = region ?? "the region of this host";
  const why = "An OAuth client is known in its own region only";
  return unclear(
    "PureCloud region",
    `${where} refused the client${said}. ${why}. If id and secret are right, try --purecloud-region ${others.join(", ")}`,
  );
}
