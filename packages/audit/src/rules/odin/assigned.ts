import type { CleanOdinUser } from "../../record/odin/normalise.js";
import { keyOf } from "../../record/odin/service-block.js";
import { type Truth, truthOf } from "../engine/truth.js";

/** Whether a service is in effect. Upper and lower case are the same. */
export function hasService({ services }: Pick<CleanOdinUser, "services">, name: string): Truth {
  const wanted = keyOf(name);
  return truthOf(services, (list) => list?.some((one) => one.name === name || keyOf(one.name) === wanted) ?? false);
}
