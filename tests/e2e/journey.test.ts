import { beforeAll, describe, expect, it } from 'vitest';
import { walkJourney } from './support/journey';
import { IDENTIFIERS, PROFILE, TEXTS } from './support/journey-texts';
import { makeProfile } from './support/make-profile';
import { openPanel } from './support/open-panel';
import { PRACTICE_FORMS, type PracticeForm } from './support/practice-forms';
import { readCaptures } from './support/read-database';
import { setUp } from './support/set-up';

const stage = setUp();
beforeAll(() => makeProfile(stage.test));

/** What the company must have got of the person's details, by field name; the message is a letter around what they wrote. */
function expectedDetails({ fields, choices, ticks, untouched, language }: PracticeForm): Record<string, string> {
  const { 'given-name': given = '', 'family-name': family = '' } = PROFILE;
  const values: Record<string, string> = {
    ...PROFILE,
    ...IDENTIFIERS,
    // ФИО asks for the family name first.
    name: language === 'ru' ? `${family} ${given}` : `${given} ${family}`,
    subject: TEXTS[language].subject,
  };
  const details = Object.entries(fields).flatMap(([name, type]) => (type === 'message' ? [] : [[name, values[type] ?? '']]));
  const chosen = Object.entries(choices).map(([name, { value }]) => [name, value]);
  return { ...Object.fromEntries([...details, ...chosen]), ...ticks, ...untouched };
}

describe.each(PRACTICE_FORMS)('the journey on $path', (practice) => {
  it('brings the company what the person prepared, and the number home', async () => {
    const { test } = stage;
    const walked = await walkJourney(stage, practice, ({ tabId }) => openPanel(test, tabId));
    const { received, rows, request, pictures, timeline } = walked;

    const messageField = Object.entries(practice.fields).find(([, type]) => type === 'message')?.[0] ?? '';
    const { [messageField]: message = '', ...details } = received.fields;
    expect(details).toEqual(expectedDetails(practice));
    // HTML sends every line end as CR LF.
    const letter = message.replaceAll('\r\n', '\n');
    expect(letter).toBe(rows.find(({ type }) => type === 'message')?.value);
    for (const part of Object.values(TEXTS[practice.language].message)) expect(letter).toContain(part);

    expect(walked.attached).toBe('attached');
    const capture = pictures.find(({ kind }) => kind === 'capture');
    expect(capture?.width).toBeGreaterThan(600);
    expect(received.files.map(({ field, name, type }) => ({ field, name, type }))).toEqual([
      { field: practice.file, name: capture?.fileName, type: 'image/png' },
    ]);
    expect(await readCaptures(test)).toContain(received.files[0]?.bytes.toString('base64'));

    expect(walked.shownNumber).toBe(received.ticketNumber);
    expect(request).toMatchObject({ state: 'registered', ticketNumber: received.ticketNumber, sentText: letter });
    expect(request.ticketSentence).toContain(received.ticketNumber);
    expect(pictures.map(({ kind }) => kind).sort()).toEqual(['capture', 'confirmation']);
    expect(timeline.map(({ kind }) => kind)).toEqual(['drafted', 'attached', 'filled', 'submitted', 'registered']);
  });
});
