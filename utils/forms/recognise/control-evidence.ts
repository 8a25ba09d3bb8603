import type { FieldConcept } from '@/utils/languages/fields';
import { CONTROL_TYPES, type ControlType } from '@/utils/model/forms/control-types';
import type { Reason } from '@/utils/model/forms/findings';
import type { ControlReading } from '@/utils/model/forms/reading';
import { isOfStaff, numberOf } from './number-of';
import { phraseEvidence } from './phrase-evidence';
import { phraseIndexes } from './phrase-indexes';

/** One thing that speaks for (or, with a negative weight, against) a type. */
export interface Evidence<Label extends string> {
  label: Label;
  /** Key of its weight: `source:coverage` for words, `fact>label` for facts. */
  feature: string;
  amount: number;
  reason: Reason | null;
}

/** The strongest of several hits of one kind counts; a second one adds nothing new. */
type Strongest = Map<string, Evidence<ControlType>>;

const REASON_SOURCES = {
  label: 'label',
  aria: 'aria',
  legend: 'legend',
  column: 'nearby',
  before: 'nearby',
  earlier: 'nearby',
  after: 'nearby',
  placeholder: 'placeholder',
  title: 'aria',
  name: 'name',
  id: 'name',
  class: 'name',
  options: 'options',
} as const satisfies Record<string, Reason['source']>;
type Source = keyof typeof REASON_SOURCES;

const BRACKETS = /[([（【].*?[)\]）】]/g;

/** What the words in and around a control say it asks for. */
export function wordEvidence(reading: ControlReading, language: string): Evidence<ControlType>[] {
  const strongest: Strongest = new Map();
  for (const { source, text } of reading.naming) {
    // “Name (as in your passport)”: what stands in brackets explains, and names only where nothing else does.
    const plain = text.replace(BRACKETS, ' ').trim();
    if (plain !== '') collect(strongest, source, plain, language, false);
    if (plain === '' || ![...strongest.keys()].some((key) => key.startsWith(`${source}>`)))
      collect(strongest, source, text, language, false);
    outweigh(strongest, source, plain, language);
  }
  collect(strongest, 'name', reading.name, language, true);
  if (reading.elementId !== reading.name) collect(strongest, 'id', reading.elementId, language, true);
  collect(strongest, 'class', reading.className, language, true);
  const first = reading.options.slice(0, 1).map(({ label }) => label);
  for (const label of first) collect(strongest, 'options', label, language, false);
  return visibleFirst([...strongest.values()]);
}

const SPOKEN = new Set(['label:full', 'aria:full', 'column:full', 'before:full', 'placeholder:full']);
const ATTRIBUTE = /^(name|id|class):/;
/** What an attribute is still worth where the page says something else to the person. */
const CONTRADICTED = 0.4;

/** Names mislead: where visible words say plainly what is asked for, attributes that say otherwise count for less. */
function visibleFirst(evidence: readonly Evidence<ControlType>[]): Evidence<ControlType>[] {
  const spoken = new Set(evidence.filter(({ feature }) => SPOKEN.has(feature)).map(({ label }) => label));
  if (spoken.size === 0) return [...evidence];
  return evidence.map((each) =>
    ATTRIBUTE.test(each.feature) && !spoken.has(each.label) ? { ...each, amount: each.amount * CONTRADICTED } : each,
  );
}

/** Nouns that say what a number is of, or whose name is asked for, count for more than single words of the same label. */
function outweigh(strongest: Strongest, source: Source, text: string, language: string): void {
  const heard = [...strongest].filter(([key]) => key.startsWith(`${source}>`));
  if (heard.some(([, { feature }]) => feature === `${source}:full`)) return;
  const named = heard.some(([, { label }]) => NAMES.has(label));
  const label = named && isOfStaff(text, language) ? 'other' : numberOf(text, language);
  // “The code we sent to your phone” is not the phone’s.
  if (!label || (label === 'tel' && heard.some(([, each]) => CODES.has(each.label)))) return;
  for (const [key] of heard) strongest.delete(key);
  strongest.set(`${source}>${label}`, {
    label,
    feature: `${source}:full`,
    amount: 1,
    reason: { source: REASON_SOURCES[source], text },
  });
}

const CODES: ReadonlySet<ControlType> = new Set(['one-time-code', 'captcha', 'password']);
const NAMES: ReadonlySet<ControlType> = new Set(['name', 'given-name', 'family-name']);

function collect(strongest: Strongest, source: Source, text: string, language: string, isName: boolean): void {
  if (text === '') return;
  for (const { concept, coverage, share, words } of phraseEvidence(phraseIndexes().fields, text, language, isName)) {
    const label = typeOf(concept);
    const feature = `${source}:${coverage}`;
    const key = `${source}>${label}`;
    const known = strongest.get(key);
    const rank = (value: string) => ['long', 'short', 'full'].findIndex((each) => value.endsWith(each));
    if (known && (rank(known.feature) > rank(feature) || (known.feature === feature && known.amount >= share))) continue;
    strongest.set(key, {
      label,
      feature,
      amount: share,
      reason: { source: REASON_SOURCES[source], text: isName ? words : text },
    });
  }
}

/** Somebody else's detail, and what only looks like a detail, is nothing of the person's. */
function typeOf(concept: FieldConcept): ControlType {
  return concept === 'third-party' || concept === 'not-identity' ? 'other' : concept;
}

/** Turns facts about a control into evidence for each type that `counts`: has a weight. */
export function factEvidence(facts: readonly ControlFact[], counts: (feature: string) => boolean): Evidence<ControlType>[] {
  return facts.flatMap(({ fact, reason }) =>
    CONTROL_TYPES.flatMap((label) => {
      const feature = `${fact}>${label}`;
      return counts(feature) ? [{ label, feature, amount: 1, reason }] : [];
    }),
  );
}

/** Something true of a control that is not said in words. */
export interface ControlFact {
  fact: string;
  reason: Reason | null;
}
