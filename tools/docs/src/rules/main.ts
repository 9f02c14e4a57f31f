/** `pnpm docs:rules`: writes docs/rules.md. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@rollcall/config/files";
import { refuseArguments } from "@rollcall/config/tool";
import { rulesPage } from "./page.ts";

refuseArguments("docs:rules");

writeFileSync(join(root, "docs/rules.md"), rulesPage());
