import type { VendorId } from '@/utils/model/chat/vendor-ids';
import { VENDOR_FACTS } from './vendor-facts';

/** What people know a widget as; `''` where its maker is not known. */
export function chatName(vendor: VendorId | null): string {
  return VENDOR_FACTS.find(({ id }) => id === vendor)?.name ?? '';
}
