import { describe, expect, it } from 'vitest';
import { SAMPLES } from '@/tests/unit/composer/letters/samples';
import { assembleLetter } from '@/utils/composer/assemble-letter';
import { MESSAGE_LANGUAGES } from '@/utils/composer/message-language';
import { blanksIn, fillBlanks } from '@/utils/composer/templates/fill-blanks';
import { readyTemplate } from '@/utils/composer/templates/ready-template';
import { letterIn } from '@/utils/languages/letter';
import { TEMPLATE_CONTENT, TEMPLATE_KINDS } from '@/utils/model/message/template-kind';
import { isVariable } from '@/utils/model/message/variable';

const VALUES = {
  product: 'Wi-Fi 300',
  amount: '12.50 €',
  date: '22.11.2026',
  'order-number': '100245789',
  'account-number': '10020030',
  'contract-number': 'AB 12',
  'ticket-number': '4711-B',
  error: 'Error 504.',
  url: 'https://shop.example/pay',
  name: 'Ann Lee',
};

it.each(Object.keys(SAMPLES))('the templates in %s read as they were read through', async (language) => {
  const letters = TEMPLATE_KINDS.map((kind) => {
    const { message, outcomes } = readyTemplate(kind, language);
    const details = { whenAt: '', outcomes: [...outcomes] };
    return assembleLetter({ language, message: { ...message, problem: fillBlanks(message.problem, VALUES) }, details });
  });
  await expect(`${letters.join('\n\n————————\n\n')}\n`).toMatchFileSnapshot(`./${language}.txt`);
});

describe.each(MESSAGE_LANGUAGES)('the templates in %s', (language) => {
  it.each(TEMPLATE_KINDS)('ask for what belongs to it, and stand without any of it: %s', (kind) => {
    const { problem } = readyTemplate(kind, language).message;
    expect(blanksIn(problem)).toEqual([...TEMPLATE_CONTENT[kind].asks]);
    expect(blanksIn(problem).every(isVariable)).toBe(true);
    const bare = fillBlanks(problem, {});
    expect(problem.startsWith(bare)).toBe(true);
    expect(bare).toMatch(/^[^{}:]+\.$/);
    const [open, close] = letterIn(language).quotes;
    const filled = fillBlanks(problem, VALUES);
    expect(filled).not.toMatch(/[{}"]| {2}|\.\./);
    if (blanksIn(problem).includes('error')) expect(filled).toContain(`${open}Error 504${close}.`);
  });
});

describe('fillBlanks', () => {
  it('leaves out a sentence with a blank that has no value, and no other', () => {
    expect(fillBlanks('It is late. Order: {order-number}. Date: {date}! Sorry.', { date: 'today' })).toBe(
      'It is late. Date: today! Sorry.',
    );
    expect(fillBlanks('a {x}\nb {y}\n\nc', { x: '1' })).toBe('a 1\n\nc');
  });

  it('takes what is filled in as it is', () => {
    expect(fillBlanks('{a} and {b}.', { a: '{b}', b: '$& $1' })).toBe('{b} and $& $1.');
    expect(fillBlanks('{constructor}.', {})).toBe('');
  });

  it('knows a blank from braces', () => {
    expect(blanksIn('{order-number} {Ваш номер} {} {1} {a{b}} { c } {order-number}')).toEqual([
      'order-number',
      'Ваш номер',
      'b',
    ]);
    expect(fillBlanks('function () { return 1; }', {})).toBe('function () { return 1; }');
  });
});
