import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { bundled } from "./bundle.ts";
import { templateModule } from "./template.ts";

/** Writes the template of the HTML report, which `src/html` fills. */
const folder = resolve(import.meta.dirname, "../../src/generated");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "page.gen.ts"), templateModule(await bundled()));
