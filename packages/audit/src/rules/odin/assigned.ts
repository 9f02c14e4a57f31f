import type { CleanOdinUser } from "../../record/odin/normalise.js";
import { keyOf } from "../../record/odin/service-block.js";
import type { OdinService } from "../../record/odin/services.js";
import { type Truth, truthOf } from "../engine/truth.js";

/** Whether a service is in effect. Upper and lower case are the same. */
export function hasService({ services }: Pick<CleanOdinUser, "services">, name: string): Truth {
  const wanted = keyOf(name);
  // A name that differs only in case has the same length. Most names have another length, which is compared faster.
  const isWanted = (one: OdinService) => one.name.length === name.length && keyOf(one.name) === wanted;
  return truthOf(services, (list) => list?.some(isWanted) ?? false);
}
