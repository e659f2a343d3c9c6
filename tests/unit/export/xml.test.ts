import { element, text } from "../../../src/export/formats/xml.ts";

test("what would be markup is escaped", () => {
  expect(element("a", { b: `"'<&>` }, text(`"'<&>]]>`))).toBe(
    `<a b="&quot;'&lt;&amp;&gt;">&quot;'&lt;&amp;&gt;]]&gt;</a>`,
  );
});

test("line breaks and tabs survive a reader that would make them spaces or line feeds", () => {
  expect(element("a", { b: "1\t2\n3\r4" })).toBe('<a b="1&#9;2&#10;3&#13;4"/>');
  expect(element("a", {}, text("1\r\n2"))).toBe("<a>1&#13;&#10;2</a>");
});

test("what XML can not hold becomes the replacement character", () => {
  expect(text("a\u0000b\u001bc\ud800d\uffffe\u{1f91d}")).toBe("a�b�c�d�e\u{1f91d}");
});

test("an attribute without a value is left out", () => {
  expect(element("a", { b: undefined, c: 0 })).toBe('<a c="0"/>');
});
