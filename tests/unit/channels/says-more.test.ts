import { expect, it } from 'vitest';
import { saysMore } from '@/utils/channels/says-more';

it.each(['', 'E-mail', 'Email:', 'Phone', 'Tel.', 'Телефон:', 'Эл. почта', 'Электронная почта', 'Номер телефона'])(
  '“%s” says no more than what it is',
  (label) => {
    expect(saysMore(label)).toBe(false);
  },
);

it.each(['Lost cards', 'Phone for the deaf', 'Горячая линия', 'Почта для претензий'])('“%s” says more', (label) => {
  expect(saysMore(label)).toBe(true);
});
