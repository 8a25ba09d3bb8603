import { describe, expect, it } from 'vitest';
import { DELIVERIES } from '@/tests/sites/deliveries/deliveries';
import { readDatabase } from './support/read-database';
import { openDelivery, sendDelivery } from './support/send-delivery';
import { receivedAt, requestFrom } from './support/sent-request';
import { setUp } from './support/set-up';
import { until } from './support/until';

const stage = setUp();
const withOutcome = (wanted: string) => DELIVERIES.filter(({ outcome }) => outcome === wanted);

describe.each(withOutcome('recorded'))('$slug: $about', (delivery) => {
  it('is recorded as the company gave it, once, with its proof', async () => {
    const { site, test } = stage;
    const path = `/deliver/${delivery.slug}/`;
    const { page } = await openDelivery(stage, delivery);
    page.on('dialog', (box) => void box.accept());
    const release = delivery.slug === 'late' ? site.holdAnswers() : () => {};
    await sendDelivery(page, delivery);
    const received = await until('a submission', async () => receivedAt(site.received(), path)[0]);
    if (delivery.slug === 'late') await requestFrom(test, path, ({ state }) => state === 'submitted');
    release();

    const request = await requestFrom(test, path, ({ state }) => state === 'registered');
    expect(request.ticketNumber).toBe(received.ticketNumber);
    expect(request.ticketSentence).toContain(received.ticketNumber);
    expect(receivedAt(site.received(), path)).toHaveLength(1);
    const { timeline } = await readDatabase(test);
    expect(timeline.filter(({ requestId }) => requestId === request.id).map(({ kind }) => kind)).toEqual([
      'submitted',
      'registered',
    ]);
    await until('a picture of the confirmation', async () => {
      const own = (await readDatabase(test)).pictures.filter(({ requestId }) => requestId === request.id);
      return own.length > 0 && own.every(({ kind }) => kind === 'confirmation');
    });
  });
});

describe.each(withOutcome('wanted'))('$slug: $about', (delivery) => {
  it('stays wanted', async () => {
    const { site, test } = stage;
    const path = `/deliver/${delivery.slug}/`;
    const { page } = await openDelivery(stage, delivery);
    await sendDelivery(page, delivery);
    await until('a submission', async () => receivedAt(site.received(), path)[0]);
    const request = await requestFrom(test, path, ({ state }) => state === 'submitted');
    expect(request.ticketNumber).toBeNull();
  });
});
