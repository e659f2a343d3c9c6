/** The two of a list that was made of two. */
export function pairOf<Item>([one, other]: readonly Item[]): readonly [Item, Item] {
  if (one === undefined || other === undefined) throw new Error("two were asked for");
  return [one, other];
}
