import { beforeEach, expect, it, vi } from 'vitest';
import { Looks } from '@/utils/page/looks';
import { fakeLife } from '../support/fake-life';

/** @param cost of reading the forms, ms */
function looking(cost: number) {
  const { life, clock } = fakeLife();
  let time = 0;
  vi.spyOn(life, 'now').mockImplementation(() => time);
  const reader = {
    look: vi.fn(async () => {
      time += cost;
      return false;
    }),
    lookAtValues: vi.fn(async () => true),
  };
  const chats = { look: vi.fn(async () => true) };
  const looks = new Looks(life, reader, chats);
  return { looks, reader, chats, clock };
}

beforeEach(() => vi.restoreAllMocks());

it('looks at all there is, and says whether anything of it was new', async () => {
  const { looks, reader, chats } = looking(1);
  expect(await looks.look()).toBe(true);
  expect(await looks.look()).toBe(true);
  expect([reader.look, chats.look].map(({ mock }) => mock.calls.length)).toEqual([2, 2]);
  expect(reader.lookAtValues).not.toHaveBeenCalled();
});

it('gives the page its turn between two long readings', async () => {
  const { looks, chats, clock } = looking(50);
  const look = looks.look();
  expect(chats.look).not.toHaveBeenCalled();
  await clock.pass(0);
  expect(await look).toBe(true);
  expect(chats.look).toHaveBeenCalledTimes(1);
});

it('looks at values alone where a look is costly and nothing else has changed, unless it is forced to', async () => {
  const { looks, reader, clock } = looking(50);
  const lookOnce = async (force?: boolean) => {
    const look = looks.look(force);
    await clock.pass(0);
    await look;
  };
  await lookOnce();
  await lookOnce();
  expect([reader.look.mock.calls.length, reader.lookAtValues.mock.calls.length]).toEqual([1, 1]);
  looks.noteChange();
  await lookOnce();
  await lookOnce(true);
  expect([reader.look.mock.calls.length, reader.lookAtValues.mock.calls.length]).toEqual([3, 1]);
});
