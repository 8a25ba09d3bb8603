/**
 * A sample that is the same for the same seed, in the order of the whole.
 * @param seed 32 bits
 */
export function sample<Item>(items: readonly Item[], size: number, seed: number): Item[] {
  const random = mulberry32(seed);
  const ranked = items.map((item, at) => ({ item, at, rank: random() }));
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, size)
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** Tommy Ettinger's mulberry32: evenly spread numbers in [0, 1) from 32 bits of state. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
