import type { Measurement } from "../measurement.ts";
import { bundle } from "./bundle.ts";
import { coldImport } from "./cold-import.ts";
import { installed } from "./installed.ts";
import { pace } from "./pace.ts";
import { refused } from "./refused.ts";
import { timePerCall } from "./time-per-call.ts";
import { typeCheck } from "./type-check.ts";

/** Everything that is measured of the clients, in the order of the page. */
export const clients: readonly Measurement[] = [bundle, installed, coldImport, typeCheck, timePerCall, refused, pace];
