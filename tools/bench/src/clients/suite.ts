import { join } from "node:path";
import { installedVersion } from "@rollcall/config/files";
import type { Suite } from "../suite.ts";
import { bundle } from "./bundle.ts";
import { installed } from "./installed.ts";
import { pace, writes } from "./limits.ts";
import { refused } from "./refused.ts";
import { timePerCall } from "./time-per-call.ts";
import { coldImport, typeCheck } from "./timed.ts";

const HERE = join(import.meta.dirname, "../..");

/** Everything that is measured of the clients, in the order of the page. */
export const clients: Suite = {
  heading: "The clients",
  about: "The clients and their alternatives, all measured in one run:",
  columns: [
    ["ours", "@rollcall/clients"],
    ["openapi-fetch", "openapi-fetch"],
    ["fetch", "fetch"],
    ["sdk", "the official SDK"],
  ],
  measurements: [bundle, installed, coldImport, typeCheck, timePerCall, refused, pace, writes],
  of: "@rollcall/clients",
  consumers: ["clients", "openapi-fetch", "fetch", "sdk"],
  measured: ["packages/clients", "specs", "tools/codegen"],
  versions: async ({ folder }) => [
    `openapi-fetch ${await installedVersion(folder("openapi-fetch"), "openapi-fetch")}`,
    `purecloud-platform-client-v2 ${await installedVersion(folder("sdk"), "purecloud-platform-client-v2")} (axios ${await installedVersion(folder("sdk"), "axios")})`,
    `TypeScript ${await installedVersion(HERE, "typescript-5.9")}`,
    `esbuild ${await installedVersion(HERE, "esbuild")}`,
  ],
};
