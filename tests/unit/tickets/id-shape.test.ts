import { describe, expect, it } from 'vitest';
import { idShape, isMachineId } from '@/utils/tickets/id-shape';

describe('idShape', () => {
  it.each([
    ['INC0010123', 'strong'],
    ['A7Q-2PX-9R4Z', 'strong'],
    ['13-ОГ', 'strong'],
    ['47/2031', 'strong'],
    ['2031-1147', 'strong'],
    ['2031112210000417', 'strong'],
    ['22/11/2031/000417', 'strong'],
    ['rcp_01HFX3', 'strong'],
    ['2031-114', 'strong'],
    ['203111', 'plain'],
    ['114-2031', 'strong'],
    ['12-3456789', 'strong'],
    ['1234-5678', 'plain'],
    ['12-34', 'none'],
    ['4821', 'plain'],
    ['0-8811872', 'strong'],
    ['1763824764.1284', 'plain'],
    ['4G', 'word'],
    ['mp3', 'word'],
    ['phoneNumber12', 'word'],
    ['22.11.2031', 'none'],
    ['2031-11-22', 'none'],
    ['11/22/31', 'none'],
    ['24/7', 'none'],
    ['192.168.0.1', 'none'],
    ['4.50', 'none'],
    ['2nd', 'none'],
  ])('%s is %s', (value, shape) => {
    expect(idShape(value)).toBe(shape);
  });
});

describe('isMachineId', () => {
  it.each([
    ['c91f4a20-7b53-4e0e-9a6d-2f60d7b4c1aa', true],
    ['64f1a2b3c4d5e6f708192a3b', true],
    ['KL31-0077', false],
    ['2031112210000417', true],
  ])('%s: %s', (value, expected) => {
    expect(isMachineId(value)).toBe(expected);
  });
});
