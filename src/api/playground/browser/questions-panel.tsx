import { DOC_EXPLORER_PLUGIN } from "@graphiql/plugin-doc-explorer";
import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { createContext, useContext, useEffect, useRef } from "react";
import type { PreparedQuestion } from "./prepared-questions.ts";
import { useAsk, useShownQuestion } from "./question-tabs.ts";

export const QuestionsContext = createContext<readonly PreparedQuestion[]>([]);

/** GraphiQL's side panel with the prepared questions. */
export const QUESTIONS_PLUGIN: GraphiQLPlugin = {
  title: "Prepared questions",
  icon: QuestionsIcon,
  content: QuestionsPanel,
};

function QuestionsPanel() {
  const questions = useContext(QuestionsContext);
  const shown = useShownQuestion(questions);
  const ask = useAsk();
  const { setVisiblePlugin } = useGraphiQLActions();
  useReadableEditors();
  useTabInSight();
  useAskOnArrival(shown, ask);
  return (
    <section className="questions" aria-labelledby="questions-title">
      <h2 id="questions-title">Prepared questions</h2>
      <p>
        Each opens in a tab and is asked at once. Change it and ask again with Ctrl+Enter;{" "}
        <button type="button" className="link" onClick={() => setVisiblePlugin(DOC_EXPLORER_PLUGIN)}>
          the schema
        </button>{" "}
        describes everything else that can be asked.
      </p>
      <ol>
        {questions.map((question) => (
          <li key={question.name}>
            <button type="button" aria-current={question === shown ? "true" : undefined} onClick={() => ask(question)}>
              <strong>{question.title}</strong>
              <span>{question.purpose}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A prepared question that is in front when the page opens is answered without a click. */
function useAskOnArrival(shown: PreparedQuestion | undefined, ask: (question: PreparedQuestion) => void): void {
  const isReady = useGraphiQL((state) =>
    Boolean(state.queryEditor && state.variableEditor && state.responseEditor && state.schema),
  );
  const hasArrived = useRef(false);
  useEffect(() => {
    if (!isReady || hasArrived.current) return;
    hasArrived.current = true;
    if (shown !== undefined) ask(shown);
  }, [isReady, shown, ask]);
}

/** Whole sentences are read in the answers: lines wrap, and the text is small enough for two columns. */
function useReadableEditors(): void {
  const editors = useGraphiQL(({ queryEditor, responseEditor }) => ({ queryEditor, responseEditor }));
  useEffect(() => {
    editors.queryEditor?.updateOptions({ fontSize: 13, wordWrap: "on" });
    editors.responseEditor?.updateOptions({ fontSize: 13, wordWrap: "on" });
  }, [editors]);
}

/** With many tabs open the one in front may lie outside the strip. */
function useTabInSight(): void {
  const index = useGraphiQL(({ activeTabIndex }) => activeTabIndex);
  useEffect(() => {
    document.querySelector(`#graphiql-session-tab-${index}`)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [index]);
}

function QuestionsIcon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M3 3.5h14v10H9.5L6 17v-3.5H3z" strokeLinejoin="round" />
      <path d="M6.5 7h7M6.5 10h4.5" strokeLinecap="round" />
    </svg>
  );
}
