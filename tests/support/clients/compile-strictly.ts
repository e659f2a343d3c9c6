import { writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { projectRoot } from "../../../src/root.ts";

const options: ts.CompilerOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: ["node"],
  typeRoots: [join(projectRoot(), "node_modules", "@types")],
  skipLibCheck: true,
  noEmit: true,
};

/** What the compiler finds wrong with these files and what they import, one sentence each. */
export function findTypeProblems(files: readonly string[]): readonly string[] {
  const program = ts.createProgram([...files], options);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

/** Leaves beside a file of TypeScript what Node runs. */
export function writeJavaScript(file: string): void {
  const source = ts.sys.readFile(file) ?? "";
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { ...options, module: ts.ModuleKind.CommonJS },
  });
  writeFileSync(file.replace(/ts$/, "js"), outputText);
}
