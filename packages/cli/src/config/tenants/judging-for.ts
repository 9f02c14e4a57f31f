import type { CommandContext } from "../../context.js";
import type { GivenFlags } from "../given.js";
import { type Judging, USUAL_JUDGING } from "../judging.js";
import { chosenTenants } from "./choose.js";

/** How the configuration judges, for a command that audits none of its tenants. With several, what holds for all of them. */
export async function judgingFor(
  given: GivenFlags<string>,
  { config, environment }: Pick<CommandContext, "environment" | "config">,
): Promise<Judging> {
  if (!config) return USUAL_JUDGING;
  const { loadConfig } = await import("../file/load.js");
  const loaded = await loadConfig(config);
  const [at, other] = chosenTenants(loaded, { given, environment, folder: undefined });
  const { judgingOf } = await import("../file/judging.js");
  return { known: loaded.rules, config: await judgingOf(loaded, other === undefined ? at : undefined) };
}
