import { auditBudgets } from "./audit/budgets.ts";
import { clientsBudgets } from "./clients/budgets.ts";
import { peopleBudgets } from "./people/budgets.ts";
import { rulesBudgets } from "./rules/budgets.ts";

export const budgets = { ...clientsBudgets, ...auditBudgets, ...rulesBudgets, ...peopleBudgets };

export type BudgetName = keyof typeof budgets;
