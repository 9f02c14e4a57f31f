/** What a configuration in TypeScript or JavaScript imports. It loads nothing else. */
import type { RollcallConfig } from "./shape.js";

export type {
  OdinSettings,
  OutputSettings,
  PeopleSettings,
  PriceSettings,
  PureCloudSettings,
  RollcallConfig,
  RuleSettings,
  SecretSource,
  SuppressionSettings,
  TenantSettings,
} from "./shape.js";

/** Checks the types of a configuration, and returns it unchanged. */
export const defineConfig = (config: RollcallConfig): RollcallConfig => config;
