import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { chooseLanguage, languageChoice, resolveLanguage, watchLanguageChoice } from '@/utils/i18n/language-setting';

describe('the language setting', () => {
  it('is the browser’s where nothing, or nonsense, is stored', async () => {
    expect(await languageChoice()).toBe('browser');
    await browser.storage.local.set({ language: 'xx' });
    expect(await languageChoice()).toBe('browser');
  });

  it('is kept, and told to other pages', async () => {
    const changed = vi.fn();
    const stop = watchLanguageChoice(changed);
    await chooseLanguage('ru');
    expect(await languageChoice()).toBe('ru');
    stop();
    await chooseLanguage('en');
    expect(changed.mock.calls).toEqual([['ru']]);
  });

  it.each([
    ['browser', 'ru-RU', 'ru'],
    ['browser', 'be', 'ru'],
    ['browser', 'de-DE', 'en'],
    ['en', 'ru', 'en'],
    ['ru', 'en', 'ru'],
  ] as const)('%s with a browser in %s speaks %s', (choice, browserLanguage, language) => {
    expect(resolveLanguage(choice, browserLanguage)).toBe(language);
  });
});
