import { type WeekendDays, workingDaysBetween } from '@/utils/text/working-days';
import type { Channel, WaitUnit } from './wait';
import { USUAL_WAITS } from './wait';

/** So many answers make an experience. */
export const ENOUGH = 3;
const UNIT_MS: Record<'minute' | 'hour', number> = { minute: 60_000, hour: 3_600_000 };

/** A wait that is over: ms since the epoch. */
export interface PastWait {
  from: number;
  until: number;
}

/** What a person has lived through with one company by one channel, in the unit the channel is counted in. */
export interface Experience {
  unit: WaitUnit;
  count: number;
  shortest: number;
  median: number;
  longest: number;
  /** Three answers of four had come by then. */
  mostly: number;
}

/** `null` where there are too few waits to say anything. Impossible ones (a clock set back) do not count. */
export function ownExperience(waits: readonly PastWait[], channel: Channel, weekend: WeekendDays): Experience | null {
  const { unit } = USUAL_WAITS[channel];
  const lengths = waits
    .filter(({ from, until }) => until >= from)
    .map(({ from, until }) =>
      unit === 'working-day' ? workingDaysBetween(from, until, weekend) : (until - from) / UNIT_MS[unit],
    )
    .sort((one, other) => one - other);
  const [shortest] = lengths;
  const longest = lengths.at(-1);
  if (lengths.length < ENOUGH || shortest === undefined || longest === undefined) return null;
  return { unit, count: lengths.length, shortest, longest, median: quantile(lengths, 0.5), mostly: quantile(lengths, 0.75) };
}

/** Of a sorted list; between two of its members in proportion. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place % 1);
}
