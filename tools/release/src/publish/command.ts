import type { Outcome } from "../command.ts";
import { workspacePnpm } from "../pnpm.ts";
import { publish } from "./publish.ts";

/** `pnpm release:publish FOLDER` publishes what `pnpm release:pack FOLDER` packed. A second run publishes nothing twice. */
export async function releasePublish(root: string, folder: string): Promise<Outcome> {
  const published = await publish(folder, await workspacePnpm(root, process.env));
  const lines = published.map((each) => `published ${each}`);
  return { ok: true, lines: lines.length > 0 ? lines : ["nothing is left to publish"] };
}
