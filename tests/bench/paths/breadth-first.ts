import type { MeetingRow } from "../../../src/network/meeting-row.ts";

/** The floor: breadth-first search from one side over plain arrays, which ranks nothing, explains nothing and has no rules. */
export class BreadthFirst {
  readonly #people = new Map<string, number>();
  readonly #meetingsOf: number[][] = [];
  readonly #peopleAt: number[][] = [];
  #stamp = 0;
  #seenPeople = new Int32Array(0);
  #seenMeetings = new Int32Array(0);

  add({ people }: MeetingRow): void {
    const meeting = this.#peopleAt.length;
    const numbers = people.map(({ id }) => this.#numberOf(id));
    this.#peopleAt.push(numbers);
    for (const number of numbers) this.#meetingsOf[number]?.push(meeting);
  }

  /** Number of hops; undefined where there is no path. */
  hopsBetween(from: string, to: string): number | undefined {
    const start = this.#people.get(from);
    const end = this.#people.get(to);
    if (start === undefined || end === undefined) return undefined;
    this.#startSearch();
    let layer = [start];
    this.#seenPeople[start] = this.#stamp;
    for (let hops = 1; layer.length > 0; hops += 1) {
      const next = this.#neighboursOf(layer);
      if (this.#seenPeople[end] === this.#stamp) return hops;
      layer = next;
    }
    return undefined;
  }

  #neighboursOf(layer: readonly number[]): number[] {
    const next: number[] = [];
    for (const person of layer) {
      for (const meeting of this.#meetingsOf[person] ?? []) {
        if (this.#seenMeetings[meeting] === this.#stamp) continue;
        this.#seenMeetings[meeting] = this.#stamp;
        for (const other of this.#peopleAt[meeting] ?? []) {
          if (this.#seenPeople[other] === this.#stamp) continue;
          this.#seenPeople[other] = this.#stamp;
          next.push(other);
        }
      }
    }
    return next;
  }

  #startSearch(): void {
    if (this.#seenPeople.length !== this.#people.size || this.#seenMeetings.length !== this.#peopleAt.length) {
      this.#seenPeople = new Int32Array(this.#people.size);
      this.#seenMeetings = new Int32Array(this.#peopleAt.length);
      this.#stamp = 0;
    }
    this.#stamp += 1;
  }

  #numberOf(id: string): number {
    const known = this.#people.get(id);
    if (known !== undefined) return known;
    const number = this.#people.size;
    this.#people.set(id, number);
    this.#meetingsOf.push([]);
    return number;
  }
}
