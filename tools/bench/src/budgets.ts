import { auditBudgets } from "./audit/budgets.ts";
import { clientsBudgets } from "./clients/budgets.ts";
import { rulesBudgets } from "./rules/budgets.ts";

export const budgets = { ...clientsBudgets, ...auditBudgets, ...rulesBudgets };

export type BudgetName = keyof typeof budgets;
