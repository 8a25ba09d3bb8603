import { describe, expect, it } from 'vitest';
import { reasonText, reasonTexts } from '@/components/review/reason-text';
import { createTranslator } from '@/utils/i18n/translator';
import { type Reason, reasonSchema } from '@/utils/model/forms/findings';

const { t: en } = createTranslator('en');
const { t: ru } = createTranslator('ru');

const PHRASES: readonly [Reason['source'], string, string, string][] = [
  ['label', 'Order number *', 'because the label says “Order number”', 'так подписано поле: «Order number»'],
  ['aria', 'Topic', 'because screen readers are told “Topic”', 'так его называют программы чтения с экрана: «Topic»'],
  ['legend', 'About you', 'because its group of fields is called “About you”', 'так названа группа полей: «About you»'],
  ['nearby', 'Phone:', 'because “Phone” stands beside it', 'рядом стоит «Phone»'],
  ['placeholder', 'Your e-mail', 'because the field shows “Your e-mail”', 'так подсказывает поле: «Your e-mail»'],
  ['autocomplete', 'tel', 'because the page marks it as “tel” for browsers', 'страница помечает его для браузеров как «tel»'],
  ['name', 'order no', 'because the page calls it “order no”', 'страница называет его «order no»'],
  ['options', 'Refund', 'because “Refund” is one of its choices', 'среди его вариантов есть «Refund»'],
  ['options', '', 'because of its choices', 'судя по вариантам выбора'],
  ['type', 'email', 'because it takes e-mail addresses', 'поле принимает адреса почты'],
  ['type', 'time', 'because of its kind of field', 'судя по роду поля'],
  ['neighbour', '', 'because of the fields beside it', 'судя по соседним полям'],
  ['shape', 'message-and-email', 'because of how it is built', 'судя по тому, как это устроено'],
  ['heading', 'Contact us', 'because the heading says “Contact us”', 'так озаглавлено: «Contact us»'],
  ['submit', 'Send request', 'because the button says “Send request”', 'на кнопке написано «Send request»'],
];

describe('reasonText', () => {
  it.each(PHRASES)('explains %s “%s” in English and in Russian', (source, text, english, russian) => {
    expect(reasonText({ source, text }, en)).toBe(english);
    expect(reasonText({ source, text }, ru)).toBe(russian);
  });

  it('has a phrase for every source that findings know', () => {
    expect(new Set(PHRASES.map(([source]) => source))).toEqual(new Set(reasonSchema.entries.source.options));
  });

  it('quotes no more than a line of what a page says', () => {
    expect(reasonText({ source: 'label', text: 'я'.repeat(200) }, ru)).toBe(`так подписано поле: «${'я'.repeat(80)}…»`);
  });

  it('never shows what a page says as anything but text', () => {
    expect(reasonText({ source: 'label', text: '{text} $& <b>' }, en)).toBe('because the label says “{text} $& <b>”');
  });
});

describe('reasonTexts', () => {
  it('begins with what the person can see for themselves and says nothing twice', () => {
    const reasons: Reason[] = [
      { source: 'name', text: 'usr mail' },
      { source: 'neighbour', text: '' },
      { source: 'label', text: 'E-mail *' },
      { source: 'label', text: 'E-mail' },
      { source: 'nearby', text: 'E-mail *' },
    ];
    expect(reasonTexts(reasons, en)).toEqual([
      'because the label says “E-mail”',
      'because the page calls it “usr mail”',
      'because of the fields beside it',
    ]);
  });

  it('says nothing where there is nothing to say', () => {
    expect(reasonTexts([], en)).toEqual([]);
    expect(reasonTexts([{ source: 'label', text: ' * ' }], en)).toEqual([]);
    expect(reasonTexts([{ source: 'type', text: 'text' }], en)).toEqual([]);
  });
});
