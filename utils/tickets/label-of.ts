import type { Item } from './scan-words';

/** What the words right before (or right behind) an id call it. */
export interface Label {
  /** The noun of the label, the strongest; null where there is only "number" or only `#`. */
  noun: 'request' | 'ambiguous' | 'generic' | null;
  marker: boolean;
  yours: boolean;
  /** `#` or a bracket stands right before the id. */
  sign: boolean;
  /** A colon, dash or equals sign stands between. */
  colon: boolean;
  /** A small word stands between: "is". */
  linked: boolean;
  /** It is called something else: an order, a phone; or a word that means nothing here stands before "number". */
  foreign: 'other' | 'unknown' | null;
  /** The item before the label. */
  before: Item | undefined;
}

const SIGNS = new Set(['#', '[', '【']);
const COLONS = new Set([':', '-', '=', '՝', '៖', '፦']);
/** A label ends here; every other mark may stand between a label and its id. */
const STOPS = new Set([',', ';', '!', '?', ')', ']', '}', '。', '，', '、', '؛', '،']);
const MAX_ITEMS = 10;

const isNoun = (item: Item | undefined): item is Item & { kind: NonNullable<Label['noun']> } =>
  item?.kind === 'request' || item?.kind === 'ambiguous' || item?.kind === 'generic';
const RANK = { request: 3, ambiguous: 2, generic: 1 } as const;

/**
 * Reads the label that ends right before an item.
 * @param end index of the item behind the label
 */
export function labelBefore(items: readonly Item[], end: number): Label {
  const label: Label = {
    noun: null,
    marker: false,
    yours: false,
    sign: false,
    colon: false,
    linked: false,
    foreign: null,
    before: undefined,
  };
  let at = end - 1;
  for (; at >= 0 && at > end - MAX_ITEMS; at -= 1) {
    const item = items[at];
    if (item?.kind === 'mark' && item.mark !== undefined && !STOPS.has(item.mark)) {
      if (SIGNS.has(item.mark)) label.sign = true;
      if (COLONS.has(item.mark)) label.colon = true;
    } else if (item?.kind === 'yours') label.yours = true;
    else if (item?.kind === 'small') label.linked = true;
    else if (item?.kind !== 'assigned') break;
  }
  readGroup(items, at, label);
  return label;
}

/** Marks inside a label: "d'ordine", "Ref.-Nr.", "N. pratica". */
const INSIDE = new Set(["'", '-', '/', '(', '.']);

/** The words of the label itself, from its last back to its first. */
function readGroup(items: readonly Item[], last: number, label: Label): void {
  let first = last + 1;
  for (let at = last; at >= 0 && at > last - MAX_ITEMS; at -= 1) {
    const item = items[at];
    if (!item || !addToLabel(item, label)) break;
    if (item.kind !== 'mark') first = at;
  }
  let at = first - 1;
  while (INSIDE.has(items[at]?.mark ?? '')) at -= 1;
  label.before = items[at];
  // "Room number: 5", "Company registration number 5": of a thing that is no request.
  const opens = items[first]?.kind;
  const isBare = (opens === 'marker' && label.noun === null) || (opens === 'generic' && label.noun === 'generic');
  if (isBare && label.foreign === null && label.before?.kind === 'word') label.foreign = 'unknown';
}

/** @returns whether the item is part of a label */
function addToLabel(item: Item, label: Label): boolean {
  if (isNoun(item)) {
    // "Protocolo de atendimento": the first noun means the number of the second.
    if (label.noun && label.noun !== item.kind) label.marker = true;
    if (!label.noun || RANK[item.kind] > RANK[label.noun]) label.noun = item.kind;
    // "Your reference: …", «Идентификатор: …»: such a word says "number" by itself.
    if (item.kind === 'generic') label.marker = true;
    return true;
  }
  if (item.kind === 'marker') label.marker = true;
  // "number of your message"
  else if (item.kind === 'message') label.noun ??= 'generic';
  else if (item.kind === 'yours') label.yours = true;
  else if (item.kind === 'other') label.foreign = 'other';
  else if (item.kind === 'mark') {
    if (item.mark === '#') label.sign = true;
    else return INSIDE.has(item.mark ?? '');
  }
  return (
    item.kind === 'marker' || item.kind === 'message' || item.kind === 'yours' || item.kind === 'small' || item.kind === 'mark'
  );
}

/** The words right behind an id, as Korean, Turkish and Basque put them: "4821 numaralı talebiniz". */
export function labelBehind(items: readonly Item[], at: number): Pick<Label, 'noun' | 'marker' | 'foreign'> {
  const label: Pick<Label, 'noun' | 'marker' | 'foreign'> = { noun: null, marker: false, foreign: null };
  for (let next = at + 1; next < items.length && next < at + MAX_ITEMS; next += 1) {
    const item = items[next];
    if (isNoun(item)) {
      label.noun = item.kind;
      break;
    }
    if (item?.kind === 'other') label.foreign = 'other';
    if (item?.kind === 'marker') label.marker = true;
    else if (item?.kind === 'mark' ? STOPS.has(item.mark ?? '') : item?.kind !== 'small' && item?.kind !== 'yours') break;
  }
  return label;
}
