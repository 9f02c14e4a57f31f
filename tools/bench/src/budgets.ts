import { auditBudgets } from "./audit/budgets.ts";
import { clientsBudgets } from "./clients/budgets.ts";
import { peopleBudgets } from "./people/budgets.ts";
import { reportBudgets } from "./report/budgets.ts";
import { rulesBudgets } from "./rules/budgets.ts";
import { startBudgets } from "./start/budgets.ts";

export const budgets = {
  ...clientsBudgets,
  ...auditBudgets,
  ...rulesBudgets,
  ...peopleBudgets,
  ...reportBudgets,
  ...startBudgets,
};

export type BudgetName = keyof typeof budgets;
