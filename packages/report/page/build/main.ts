import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { writeLicences } from "@rollcall/config/bundle/licences";
import { bundled } from "./bundle.ts";
import { templateModule } from "./template.ts";

/** Writes the template of the HTML report, which `src/html` fills, and the licences of what is in it. */
const folder = resolve(import.meta.dirname, "../../src/generated");
mkdirSync(folder, { recursive: true });
const bundle = await bundled();
writeFileSync(join(folder, "page.gen.ts"), templateModule(bundle));
writeLicences(join(folder, "page.licences.txt"), [bundle.metafile]);
