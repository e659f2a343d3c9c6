import type { Outcome } from "./ask-api.ts";

/** Says below the answer how the question went; read out by screen readers when it changes. */
export function OutcomeLine({ outcome }: { readonly outcome: Outcome | undefined }) {
  return (
    <p className="outcome" data-kind={outcome?.kind} role="status">
      {outcome?.sentence ?? ""}
    </p>
  );
}
