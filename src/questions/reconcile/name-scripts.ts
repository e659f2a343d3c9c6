/** Scripts that the setting of `nameInScript` chooses from. A name is in one if all of its letters are. */
export const nameScripts = [
  { id: "latin", name: "Latin", letters: /^[\p{Script=Latin}\P{L}]+$/u },
  { id: "han", name: "Chinese characters", letters: /^[\p{Script=Han}々〆\P{L}]+$/u },
  { id: "kana", name: "Kana", letters: /^[\p{Script=Hiragana}\p{Script=Katakana}ー\P{L}]+$/u },
  { id: "hangul", name: "Hangul", letters: /^[\p{Script=Hangul}\P{L}]+$/u },
  { id: "cyrillic", name: "Cyrillic", letters: /^[\p{Script=Cyrillic}\P{L}]+$/u },
  { id: "greek", name: "Greek", letters: /^[\p{Script=Greek}\P{L}]+$/u },
  { id: "arabic", name: "Arabic", letters: /^[\p{Script=Arabic}\P{L}]+$/u },
  { id: "hebrew", name: "Hebrew", letters: /^[\p{Script=Hebrew}\P{L}]+$/u },
] as const;

export type NameScript = (typeof nameScripts)[number]["id"];

export function isInScript(name: string, script: NameScript): boolean {
  return nameScripts.find(({ id }) => id === script)?.letters.test(name) ?? false;
}
