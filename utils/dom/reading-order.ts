import { cleanText } from '@/utils/text/clean-text';
import { mayHostShadow } from './deep-elements';
import { attributeOf, firstChildOf, isElement, isText, localNameOf, nextSiblingOf } from './node-access';
import { shadowRootOf } from './shadow-root-of';
import { UNREAD_ELEMENTS } from './unread-elements';

/** Where a text stands. */
interface Place {
  /** `for` of the label it stands in: such a text names that control and no other. */
  labelFor: string | null;
  inLink: boolean;
  isHeading: boolean;
}

/** A run of text without a block boundary in it. */
export class TextRun implements Place {
  readonly labelFor: string | null;
  readonly inLink: boolean;
  readonly isHeading: boolean;
  private clean: string | null = null;

  /**
   * @param raw as it stands in the document
   * @param holder the element that directly holds the run's first words
   * @param nodes the words as the document has them, at most `MAX_NODES_OF_RUN`
   */
  constructor(
    private readonly raw: string,
    readonly holder: Element,
    readonly nodes: readonly Text[],
    { labelFor, inLink, isHeading }: Place,
  ) {
    this.labelFor = labelFor;
    this.inLink = inLink;
    this.isHeading = isHeading;
  }

  /** Few texts of a page are ever asked for. */
  get text(): string {
    this.clean ??= cleanText(this.raw, MAX_RUN);
    return this.clean;
  }

  /** Does it say nothing that can be printed? */
  isEmpty(): boolean {
    return !PLAIN.test(this.raw) && this.text === '';
  }
}
/** Characters that are printed in any case. */
const PLAIN = /[!-~]/;

/** What stands around a control in the order of the document. */
export interface Surroundings {
  /** Runs since the previous control, nearest last, at most `MAX_BEFORE`. */
  before: TextRun[];
  /** The run right after the control, up to the next control or block. */
  after: TextRun | null;
  /** The last heading before the control. */
  heading: TextRun | null;
  /** All runs of the document, all its controls, and how many runs stand before this one. */
  runs: readonly TextRun[];
  controls: readonly Element[];
  position: number;
}

const SAYS = /\S/;
const MAX_BEFORE = 4;
const MAX_RUN = 300;
const MAX_NODES_OF_RUN = 12;
const MAX_NODES = 60_000;
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr slot img'.split(
    ' ',
  ),
);

/** Texts after the last control that may name it. */
export const TEXTS_AFTER = 8;

/**
 * One walk over a document, across shadow roots: what text stands before and after each control. Linear in the size of the document and
 * without asking for layout; it ends some texts after the last control.
 * @param onText sees every run that is met, for guessing the language
 * @returns whether it has seen enough of them
 */
export function readingOrder(
  root: Node,
  controls: ReadonlySet<Element>,
  onText: (run: TextRun) => boolean = () => true,
): Map<Element, Surroundings> {
  const order = new OrderReader(controls, onText);
  order.children(root, { labelFor: null, inLink: false, isHeading: false });
  order.endRun();
  return order.found;
}

class OrderReader {
  readonly found = new Map<Element, Surroundings>();
  private readonly all: TextRun[] = [];
  private runs: TextRun[] = [];
  private heading: TextRun | null = null;
  private last: Surroundings | null = null;
  private parts: string[] = [];
  private first: { holder: Element; nodes: Text[]; place: Place } | null = null;
  private nodes = 0;
  private hasEnough = false;
  /** How many runs stood before the last control. */
  private lastPosition = 0;
  private readonly inOrder: readonly Element[];

  constructor(
    private readonly controls: ReadonlySet<Element>,
    private readonly onText: (run: TextRun) => boolean,
  ) {
    this.inOrder = [...controls];
  }

  /** Nothing that comes now is asked for. */
  private isDone(): boolean {
    return this.hasEnough && this.found.size === this.inOrder.length && this.all.length >= this.lastPosition + TEXTS_AFTER;
  }

  children(node: Node, place: Place): void {
    for (let child = firstChildOf(node); child; child = nextSiblingOf(child)) {
      if (++this.nodes > MAX_NODES || this.isDone()) return;
      if (isText(child)) this.text(child, node, place);
      else if (isElement(child)) this.element(child, place);
    }
  }

  endRun(): void {
    if (!this.first) {
      if (this.parts.length > 0) this.parts = [];
      return;
    }
    const { holder, nodes, place } = this.first;
    const run = new TextRun(this.parts.join(''), holder, nodes, place);
    this.parts = [];
    if (run.isEmpty()) return;
    this.first = null;
    this.hasEnough = this.onText(run);
    if (run.isHeading) this.heading = run;
    if (this.last && !this.last.after) this.last.after = run;
    this.all.push(run);
    this.runs.push(run);
    if (this.runs.length > MAX_BEFORE) this.runs.shift();
  }

  private text(node: Text, parent: Node, place: Place): void {
    if (isElement(parent) && SAYS.test(node.data)) {
      this.first ??= { holder: parent, nodes: [], place };
      if (this.first.nodes.length < MAX_NODES_OF_RUN) this.first.nodes.push(node);
    }
    this.parts.push(node.data.slice(0, MAX_RUN));
  }

  private element(element: Element, place: Place): void {
    if (this.controls.has(element)) {
      this.control(element);
      return;
    }
    const name = localNameOf(element);
    // The options of a list are answers, not names.
    if (UNREAD_ELEMENTS.has(name) || attributeOf(element, 'role') === 'listbox') return;
    const inner = placeIn(element, name, place);
    // A label, a link and a heading each say something of their own, wherever they stand.
    const apart = !INLINE.has(name) || inner !== place;
    if (apart) this.endRun();
    if (name === 'img') this.parts.push(` ${attributeOf(element, 'alt').slice(0, MAX_RUN)} `);
    this.children((mayHostShadow(element) ? shadowRootOf(element) : null) ?? element, inner);
    if (apart) this.endRun();
    if (apart && !INLINE.has(name) && name !== 'label' && this.last && !this.last.after) this.last = null;
  }

  private control(element: Element): void {
    this.endRun();
    const surroundings: Surroundings = {
      before: this.runs,
      after: null,
      heading: this.heading,
      runs: this.all,
      controls: this.inOrder,
      position: this.all.length,
    };
    this.found.set(element, surroundings);
    this.lastPosition = this.all.length;
    this.last = surroundings;
    this.runs = [];
  }
}

function placeIn(element: Element, name: string, place: Place): Place {
  if (name === 'label') return { ...place, labelFor: attributeOf(element, 'for') || null };
  if (name === 'a' || name === 'button') return { ...place, inLink: true };
  if (/^h[1-6]$/.test(name) || name === 'legend' || attributeOf(element, 'role') === 'heading')
    return { ...place, isHeading: true };
  return place;
}
