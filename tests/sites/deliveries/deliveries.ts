import type { Delivery } from './delivery';
import { DOCUMENT_DELIVERIES } from './documents';
import { REFUSALS } from './refusals';
import { BACK_DELIVERY, FORMLESS_DELIVERIES, SCRIPT_DELIVERIES } from './scripts';

/** Every way in which companies were seen to let people know the number. */
export const DELIVERIES: readonly Delivery[] = [
  ...DOCUMENT_DELIVERIES,
  ...SCRIPT_DELIVERIES,
  ...FORMLESS_DELIVERIES,
  BACK_DELIVERY,
  ...REFUSALS,
];
