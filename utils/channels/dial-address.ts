import type { Channel } from '@/utils/model/channels/channel';

/** The `tel:` address of a number (RFC 3966), its extension after two pauses, which every telephone understands. */
export function dialAddress({ value, extension }: Pick<Channel, 'value' | 'extension'>): string {
  const number = value.replace(/[^\d+*#]/g, '').replaceAll('#', '%23');
  return extension === '' ? `tel:${number}` : `tel:${number},,${extension.replace(/\D/g, '')}`;
}
