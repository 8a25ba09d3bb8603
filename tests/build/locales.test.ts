import { minLength, object, parse, pipe, record, string } from 'valibot';
import { describe, expect, it } from 'vitest';
import { BUILDS, type Build, listBuilt, readBuilt } from './support/built';
import { readManifest } from './support/manifest';

const messagesSchema = record(string(), object({ message: pipe(string(), minLength(1)) }));
const LOCALES = ['en', 'ru'];

/** In characters, as Chrome's manifest reference limits `name` and `description`. */
const LONGEST: Record<string, number> = { extension_name: 75, extension_description: 132 };

const messagesOf = (build: Build, locale: string) =>
  parse(messagesSchema, JSON.parse(readBuilt(build, `_locales/${locale}/messages.json`).toString('utf8')));

describe.each(BUILDS)('the languages of %s', (build) => {
  it('are English and Russian', () => {
    const locales = listBuilt(build).flatMap((file) => /^_locales\/(.+)\/messages\.json$/.exec(file)?.[1] ?? []);
    expect(locales.sort()).toEqual(LOCALES);
  });

  it('have the same messages', () => {
    const [first, ...others] = LOCALES.map((locale) => Object.keys(messagesOf(build, locale)).sort());
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(LOCALES)('have in %s every message that the manifest names', (locale) => {
    const { default_locale, ...manifest } = readManifest(build);
    const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].flatMap(([, name]) => name ?? []);
    expect(default_locale).toBe('en');
    expect(Object.keys(messagesOf(build, locale))).toEqual(expect.arrayContaining(named));
    expect(named).toContain('extension_name');
  });

  it.each(LOCALES)('keep in %s to the length that Chrome allows', (locale) => {
    const messages = messagesOf(build, locale);
    for (const [name, longest] of Object.entries(LONGEST)) {
      expect(messages[name]?.message.length, name).toBeLessThanOrEqual(longest);
    }
  });
});
