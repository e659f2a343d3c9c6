import fc from "fast-check";
import { readCursor, writeCursor } from "../../../../src/questions/timeline/timeline-cursor.ts";

const args = { of: "arvandia", with: null, from: null, to: "2031-12-31", certainty: "POSSIBLE", order: "NEWEST_FIRST" };
const place = { day: "2031-05-01", rank: 3, id: "statement" };

test("a cursor leads back to the place it was made of, whatever the id", () => {
  const places = fc.record({
    day: fc.constantFrom("2031-05-01", "1999-12-31", "2024-02-29"),
    rank: fc.nat(7),
    id: fc.string({ minLength: 1, unit: "binary" }),
  });
  fc.assert(
    fc.property(places, (given) => {
      const isText = Buffer.from(given.id).toString("utf8") === given.id;
      fc.pre(isText);
      expect(readCursor(writeCursor(given, args), args)).toEqual(given);
    }),
  );
});

test("the order in which arguments are named makes no difference", () => {
  const reversed = Object.fromEntries(Object.entries(args).reverse());
  expect(readCursor(writeCursor(place, args), reversed)).toEqual(place);
});

test.each(Object.keys(args))("a cursor of another `%s` is refused", (name) => {
  const cursor = writeCursor(place, { ...args, [name]: "another" });
  expect(() => readCursor(cursor, args)).toThrow("the cursor of a timeline with other arguments");
});

test("anything else is refused as no cursor", () => {
  const cursor = writeCursor(place, args);
  const broken = [
    `${cursor}!`,
    ` ${cursor}`,
    cursor.slice(1),
    Buffer.from("[1,2,3,4]").toString("base64url"),
    "",
    "null",
  ];
  for (const text of broken) expect(() => readCursor(text, args)).toThrow("is no cursor");
});

test("no text at all is taken for a cursor, or breaks the reading", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => readCursor(text, args)).toThrow("`after` is");
    }),
  );
});
