/** What a query may tell beside the name; `date` is another word for `on`. */
export const conditionNames = ["office", "party", "on"] as const;
export type ConditionName = (typeof conditionNames)[number];

/** What a query tells beside the name; each is met by any one of its values. */
export type Conditions = Readonly<Partial<Record<ConditionName, readonly string[]>>>;

export function toConditionName(id: string): ConditionName | undefined {
  return id === "date" ? "on" : conditionNames.find((name) => name === id);
}
