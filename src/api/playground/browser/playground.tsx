import { HISTORY_PLUGIN } from "@graphiql/plugin-history";
import { GraphiQL } from "graphiql";
import { type ComponentProps, useCallback, useMemo, useRef, useState } from "react";
import { askApi, type Outcome } from "./ask-api.ts";
import { OutcomeLine } from "./outcome-line.tsx";
import type { PreparedQuestion } from "./prepared-questions.ts";
import { QUESTIONS_PLUGIN, QuestionsContext } from "./questions-panel.tsx";

const plugins = [QUESTIONS_PLUGIN, HISTORY_PLUGIN];

type Fetcher = ComponentProps<typeof GraphiQL>["fetcher"];

interface PlaygroundProps {
  readonly questions: readonly PreparedQuestion[];
  readonly problem: string | undefined;
}

/** GraphiQL with the prepared questions at its side and a line about the outcome below the answer. */
export function Playground({ questions, problem }: PlaygroundProps) {
  const [outcome, setOutcome] = useState<Outcome | undefined>(toOutcome(problem));
  const latest = useRef(0);
  const fetcher = useCallback<Fetcher>(async (question) => {
    if (question.operationName === "IntrospectionQuery") return (await askApi(question)).answer;
    latest.current += 1;
    const turn = latest.current;
    // The answer to a question that another one has overtaken says nothing about what is shown.
    const tell = (told: Outcome | undefined) => turn === latest.current && setOutcome(told);
    tell(undefined);
    try {
      const { answer, outcome } = await askApi(question);
      tell(outcome);
      return answer;
    } catch (thrown) {
      const sentence = thrown instanceof Error ? thrown.message : String(thrown);
      tell({ kind: "refused", sentence });
      return { errors: [{ message: sentence }] };
    }
  }, []);
  const firstTab = useMemo(
    () => questions.slice(0, 1).map(({ query, variables }) => ({ query, variables })),
    [questions],
  );
  return (
    <QuestionsContext value={questions}>
      <GraphiQL
        fetcher={fetcher}
        plugins={plugins}
        visiblePlugin={QUESTIONS_PLUGIN}
        {...(firstTab.length > 0 && { defaultTabs: firstTab })}
        defaultEditorToolsVisibility="variables"
        isHeadersEditorEnabled={false}
        showPersistHeadersSettings={false}
      >
        <GraphiQL.Logo>{null}</GraphiQL.Logo>
        <GraphiQL.Footer>
          <OutcomeLine outcome={outcome} />
        </GraphiQL.Footer>
      </GraphiQL>
    </QuestionsContext>
  );
}

function toOutcome(problem: string | undefined): Outcome | undefined {
  return problem === undefined ? undefined : { kind: "refused", sentence: problem };
}
