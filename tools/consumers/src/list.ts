import type { Check } from "./check.ts";
import { chromiumCheck } from "./checks/chromium.ts";
import { oneOperationChecks } from "./checks/one-operation.ts";
import { packageChecks, typeChecks } from "./checks/packages.ts";
import { runtimeChecks } from "./checks/runtimes.ts";
import { workerdCheck } from "./checks/workerd.ts";

export const allChecks: readonly Check[] = [
  ...packageChecks,
  ...typeChecks,
  ...oneOperationChecks,
  ...runtimeChecks,
  workerdCheck,
  chromiumCheck,
];
