import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useCallback } from "react";
import type { PreparedQuestion } from "./prepared-questions.ts";

/** Opens a question in a tab, or goes to the tab that already shows it, and asks it. */
export function useAsk(): (question: PreparedQuestion) => void {
  const { addTab, changeTab, run, updateActiveTabValues } = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor } = useGraphiQL(({ tabs, queryEditor, variableEditor }) => ({
    tabs,
    queryEditor,
    variableEditor,
  }));
  return useCallback(
    (question) => {
      const { query, variables } = question;
      const open = tabs.findIndex((tab) => isSame(tab.query, query) && isSame(tab.variables, variables));
      if (open === -1) addTab();
      else changeTab(open);
      queryEditor?.setValue(query);
      variableEditor?.setValue(variables);
      updateActiveTabValues({ query, variables, operationName: null });
      run();
    },
    [tabs, queryEditor, variableEditor, addTab, changeTab, run, updateActiveTabValues],
  );
}

/** The question that the tab in front shows unchanged, if it is a prepared one. */
export function useShownQuestion(questions: readonly PreparedQuestion[]): PreparedQuestion | undefined {
  const shown = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]);
  return questions.find(({ query, variables }) => isSame(shown?.query, query) && isSame(shown?.variables, variables));
}

function isSame(left: string | null | undefined, right: string): boolean {
  return (left ?? "").trim() === right.trim();
}
