/** The part of regular expressions that forms use to say what a value looks like. */
export type PatternNode =
  | { kind: 'character'; accepts: (character: string) => boolean }
  | { kind: 'sequence'; items: PatternNode[] }
  | { kind: 'choice'; options: PatternNode[] }
  | { kind: 'repeat'; item: PatternNode; min: number; max: number };

const MAX_PATTERN = 200;
const MAX_DEPTH = 8;
const MAX_REPEAT = 100;

/** Something that is not understood: look-around, references, word boundaries. */
class NotUnderstood extends Error {}

/** Takes a `pattern` attribute apart; `null` where it is empty, too long, or says more than is understood. */
export function parsePattern(pattern: string): PatternNode | null {
  if (pattern === '' || pattern.length > MAX_PATTERN) return null;
  try {
    return new Parser(pattern.replace(/^\^/, '').replace(/(?<!\\)\$$/, '')).whole();
  } catch (error) {
    if (error instanceof NotUnderstood) return null;
    throw error;
  }
}

class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly source: string) {}

  whole(): PatternNode {
    const node = this.choice();
    if (this.at < this.source.length) throw new NotUnderstood();
    return node;
  }

  private choice(): PatternNode {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw new NotUnderstood();
    const options = [this.sequence()];
    while (this.take('|')) options.push(this.sequence());
    this.depth -= 1;
    const [only] = options;
    return options.length === 1 && only ? only : { kind: 'choice', options };
  }

  private sequence(): PatternNode {
    const items: PatternNode[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] ?? '')) items.push(this.quantified(this.atom()));
    return { kind: 'sequence', items };
  }

  private quantified(item: PatternNode): PatternNode {
    if (this.take('*')) return { kind: 'repeat', item, min: 0, max: MAX_REPEAT };
    if (this.take('+')) return { kind: 'repeat', item, min: 1, max: MAX_REPEAT };
    if (this.take('?')) return { kind: 'repeat', item, min: 0, max: 1 };
    const counted = /^\{(\d{1,3})(,(\d{0,3}))?\}/.exec(this.source.slice(this.at));
    if (!counted) return item;
    this.at += counted[0].length;
    const min = Number(counted[1]);
    const upper = counted[3] === '' ? MAX_REPEAT : Number(counted[3]);
    return { kind: 'repeat', item, min, max: Math.min(counted[2] === undefined ? min : upper, MAX_REPEAT) };
  }

  private atom(): PatternNode {
    const character = this.next();
    if (character === '(') {
      if (this.take('?') && !this.take(':')) throw new NotUnderstood();
      const node = this.choice();
      if (!this.take(')')) throw new NotUnderstood();
      return node;
    }
    if (character === '[') return { kind: 'character', accepts: this.characterClass() };
    if (character === '.') return { kind: 'character', accepts: () => true };
    if (character === '\\') return { kind: 'character', accepts: this.escape() };
    if ('*+?{}^$'.includes(character)) throw new NotUnderstood();
    return { kind: 'character', accepts: (other) => other === character };
  }

  private characterClass(): (character: string) => boolean {
    const negated = this.take('^');
    const accepted: ((character: string) => boolean)[] = [];
    while (!this.take(']')) {
      const first = this.next();
      if (first === '\\') accepted.push(this.escape());
      else if (this.source[this.at] === '-' && this.source[this.at + 1] !== ']') {
        this.at += 1;
        const last = this.next();
        if (last === '\\') throw new NotUnderstood();
        accepted.push((character) => character >= first && character <= last);
      } else accepted.push((character) => character === first);
    }
    return (character) => accepted.some((accepts) => accepts(character)) !== negated;
  }

  private escape(): (character: string) => boolean {
    const escaped = this.next();
    const shared: Record<string, RegExp> = { d: /\d/, D: /\D/, w: /\w/, W: /\W/, s: /\s/, S: /\S/ };
    const known = Object.hasOwn(shared, escaped) ? shared[escaped] : undefined;
    if (known) return (character) => known.test(character);
    // Boundaries, references and code points are beyond what forms need; punctuation stands for itself.
    if (/[\p{L}\p{N}]/u.test(escaped)) throw new NotUnderstood();
    return (character) => character === escaped;
  }

  private take(character: string): boolean {
    if (this.source[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  private next(): string {
    const character = this.source[this.at];
    if (character === undefined) throw new NotUnderstood();
    this.at += 1;
    return character;
  }
}
