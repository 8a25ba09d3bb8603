import type { Channel } from '@/utils/model/channels/channel';

/** Most of each kind that is worth showing; a list of every branch is no list of ways to support. */
const MOST: Readonly<Partial<Record<Channel['kind'], number>>> = { 'contact-page': 5, account: 2 };

/** Each channel once, with the best of what is said of it in several places. Those that come first keep their place. */
export function mergeChannels<C extends Channel>(channels: readonly C[]): C[] {
  const byKey = new Map<string, C>();
  for (const channel of channels) {
    const key = `${channel.kind} ${channel.kind === 'email' ? channel.value.toLowerCase() : channel.value}`;
    const known = byKey.get(key);
    byKey.set(key, known ? joined(known, channel) : channel);
  }
  const kept = [...byKey.values()];
  return kept.filter((channel) => {
    const alike = kept.filter(({ kind }) => kind === channel.kind).sort((a, b) => b.certainty - a.certainty);
    return alike.indexOf(channel) < (MOST[channel.kind] ?? Number.POSITIVE_INFINITY);
  });
}

function joined<C extends Channel>(first: C, second: C): C {
  return {
    ...first,
    label: first.label || second.label,
    note: first.note || second.note,
    extension: first.extension || second.extension,
    display: first.display === first.value ? second.display : first.display,
    certainty: Math.max(first.certainty, second.certainty),
  };
}
