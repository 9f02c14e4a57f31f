import { auditBudgets } from "./audit/budgets.ts";
import { clientsBudgets } from "./clients/budgets.ts";

/** All limits, by the names of their figures. */
export const budgets = { ...clientsBudgets, ...auditBudgets };

export type BudgetName = keyof typeof budgets;
