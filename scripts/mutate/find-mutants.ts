import { parseSync } from 'vite';

/** One small change of a source that its tests should notice. */
export interface Mutant {
  /** UTF-16 offsets of what is replaced. */
  start: number;
  end: number;
  replacement: string;
  /** What was changed, in the source's own words. */
  change: string;
  /** From 1. */
  line: number;
}

interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const OPERATORS: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&&': '||',
  '||': '&&',
};
/** Methods whose call gives something of the same kind as what it is called on. */
const SAME_KIND = /^(?:filter|toSorted|sort|reverse|toReversed|slice|trim|toLowerCase|toUpperCase|normalize|concat)$/;
/** Parts of the tree in which nothing is run. */
const NOT_RUN = /^(?:TS(?!AsExpression|SatisfiesExpression|NonNullExpression)|Import|ExportAll)/;

/**
 * The mutants of a TypeScript module, in the order of the source: operators, conditions, literals, results, calls that refine, bodies.
 * Types, imports, names of properties and regular expressions are left as they are.
 * @throws Error where the source cannot be parsed
 */
export function findMutants(path: string, source: string): Mutant[] {
  const { program, errors } = parseSync(path, source);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const found: Omit<Mutant, 'line'>[] = [];
  const replace = ({ start, end }: SyntaxNode, replacement: string) => {
    const change = `${source.slice(start, end).replace(/\s+/g, ' ').slice(0, 80)} → ${replacement.slice(0, 60) || '(nothing)'}`;
    found.push({ start, end, replacement, change });
  };
  if (!isNode(program)) return [];
  walk(program, (node) => mutate(node, source, replace));
  return found
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((mutant) => ({ ...mutant, line: source.slice(0, mutant.start).split('\n').length }));
}

/** A source with one mutant in it. */
export function applyMutant(
  source: string,
  { start, end, replacement }: Pick<Mutant, 'start' | 'end' | 'replacement'>,
): string {
  return source.slice(0, start) + replacement + source.slice(end);
}

type Replace = (node: SyntaxNode, replacement: string) => void;

function mutate(node: SyntaxNode, source: string, replace: Replace): void {
  const textOf = ({ start, end }: SyntaxNode) => source.slice(start, end);
  const { left, right, test, argument, callee, body, operator, value } = node;
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression': {
      if (!isNode(left) || !isNode(right)) return;
      const other = OPERATORS[String(operator)];
      if (other) replace(node, `${textOf(left)} ${other} ${textOf(right)}`);
      else if (operator === '??') replace(node, textOf(left));
      return;
    }
    case 'UnaryExpression':
      if (operator === '!' && isNode(argument)) replace(node, textOf(argument));
      return;
    case 'IfStatement':
    case 'ConditionalExpression':
      if (isNode(test)) for (const constant of ['true', 'false']) replace(test, constant);
      return;
    case 'Literal':
      if (typeof value === 'boolean') replace(node, String(!value));
      if (typeof value === 'number') replace(node, String(value + 1));
      if (typeof value === 'string') replace(node, value === '' ? "'mutant'" : "''");
      return;
    case 'ReturnStatement':
      if (isNode(argument) && textOf(argument) !== 'undefined') replace(argument, 'undefined');
      return;
    case 'CallExpression': {
      if (!isNode(callee) || callee.type !== 'MemberExpression') return;
      const { object, property } = callee;
      if (isNode(object) && isNode(property) && SAME_KIND.test(textOf(property))) replace(node, textOf(object));
      return;
    }
    case 'ArrowFunctionExpression':
    case 'FunctionDeclaration':
      if (!isNode(body)) return;
      if (body.type !== 'BlockStatement') replace(body, 'undefined');
      else if (Array.isArray(body.body) && body.body.length > 0) replace(body, '{}');
  }
}

function walk(node: SyntaxNode, visit: (node: SyntaxNode) => void): void {
  if (NOT_RUN.test(node.type)) return;
  visit(node);
  for (const [key, child] of Object.entries(node)) {
    const isName = (key === 'key' || key === 'property') && node.computed !== true;
    if (isName || key === 'typeAnnotation' || key === 'returnType' || key === 'source') continue;
    for (const one of Array.isArray(child) ? child : [child]) if (isNode(one)) walk(one, visit);
  }
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value && typeof value.start === 'number';
}
