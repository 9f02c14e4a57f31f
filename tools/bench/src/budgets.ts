import { auditBudgets } from "./audit/budgets.ts";
import { clientsBudgets } from "./clients/budgets.ts";

export const budgets = { ...clientsBudgets, ...auditBudgets };

export type BudgetName = keyof typeof budgets;
