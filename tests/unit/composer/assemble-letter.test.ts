import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleLetter } from '@/utils/composer/assemble-letter';
import { MESSAGE_LANGUAGES, type MessageLanguage } from '@/utils/composer/message-language';
import { EMPTY_MESSAGE, MESSAGE_PARTS, type MessageParts } from '@/utils/requests/request';

/** A letter from the four parts alone. */
const letterOf = (message: MessageParts, language: MessageLanguage, signature = '') =>
  assembleLetter({ message, language, signature });
const parts = (change: Partial<typeof EMPTY_MESSAGE>) => ({ ...EMPTY_MESSAGE, ...change });

describe('assembleLetter', () => {
  it('writes an English letter', () => {
    const message = {
      problem: 'my transfer was charged twice',
      when: '22 November 2026 at 14:20',
      tried: 'restarted the app, asked the bot',
      wanted: 'Please refund the money.',
    };
    expect(letterOf(message, 'en', 'Sample Person')).toBe(
      [
        'Dear support team,',
        'My transfer was charged twice.',
        'This happened on 22 November 2026 at 14:20.',
        'What I have tried so far: restarted the app, asked the bot.',
        'Please refund the money.',
        'Kind regards,\nSample Person',
      ].join('\n\n'),
    );
  });

  it('writes a Russian letter', () => {
    const message = {
      problem: 'Деньги списали дважды',
      when: 'Вчера вечером',
      tried: 'перезапуск приложения',
      wanted: 'вернуть деньги',
    };
    expect(letterOf(message, 'ru', 'Мария Пример')).toBe(
      [
        'Здравствуйте!',
        'Деньги списали дважды.',
        'Это произошло вчера вечером.',
        'Что уже сделано: перезапуск приложения.',
        'Моя просьба: вернуть деньги.',
        'С уважением,\nМария Пример',
      ].join('\n\n'),
    );
  });

  it.each([
    ['en', '14:20, twice', 'When it happened: 14:20, twice.'],
    ['en', '14.11.2026', 'This happened on 14.11.2026.'],
    ['en', 'yesterday', 'This happened yesterday.'],
    ['en', 'On Monday morning', 'This happened on Monday morning.'],
    ['en', 'Monday', 'When it happened: Monday.'],
    ['en', 'it started a week ago and goes on.', 'It started a week ago and goes on.'],
    ['ru', '22 ноября 2026 г. в 14:20', 'Это произошло 22 ноября 2026 г. в 14:20.'],
    ['ru', 'сегодня', 'Это произошло сегодня.'],
    ['ru', 'весь ноябрь', 'Когда это произошло: весь ноябрь.'],
  ] as const)('puts a time into a sentence (%s, %s)', (language, when, line) => {
    expect(letterOf(parts({ when }), language)).toContain(`\n\n${line}`);
  });

  it.each([
    ['en', 'I restarted the router', 'I restarted the router.'],
    ['ru', 'я перезагрузила роутер', 'Я перезагрузила роутер.'],
    ['ru', 'явка с паспортом', 'Что уже сделано: явка с паспортом.'],
  ] as const)('leads into what was tried only where the words need it (%s, %s)', (language, tried, line) => {
    expect(letterOf(parts({ tried }), language)).toContain(`\n\n${line}`);
  });

  it('keeps the lines of a list below what they are about', () => {
    expect(letterOf(parts({ tried: '- restart\n- reinstall' }), 'en')).toContain('so far:\n– restart\n– reinstall');
  });

  it('ends no sentence twice', () => {
    expect(letterOf(parts({ problem: 'Why was I charged?' }), 'en')).toContain('Why was I charged?');
    expect(letterOf(parts({ problem: 'It says “No access.”' }), 'en')).not.toContain('”.');
    expect(letterOf(parts({ problem: 'It says “No access”' }), 'en')).toContain('”.');
  });

  it('is empty where the person wrote nothing, whatever the signature', () => {
    expect(letterOf(parts({ problem: ' \n ' }), 'en', 'Sample Person')).toBe('');
  });

  it('says something about a part only where it was given, and keeps every word of it', () => {
    const words = fc.array(fc.stringMatching(/^[a-zа-яё]{1,8}$/u), { maxLength: 6 }).map((list) => list.join(' '));
    const message = fc.record({ problem: words, when: words, tried: words, wanted: words });
    fc.assert(
      fc.property(message, fc.constantFrom(...MESSAGE_LANGUAGES), (written, language) => {
        const letter = letterOf(written, language);
        const given = MESSAGE_PARTS.filter((part) => written[part] !== '');
        expect(letter === '' ? 0 : letter.split('\n\n').length - 1).toBe(given.length);
        // The Turkish i has a dot when it is capital, too.
        const lower = (text: string) => text.toLocaleLowerCase(language);
        for (const part of given) expect(lower(letter)).toContain(lower(written[part]));
      }),
    );
  });
});
