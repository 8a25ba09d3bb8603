import type { SupportRequest } from '@/utils/requests/request';
import { numberFromSelection } from '@/utils/tickets/number-from-selection';
import { dropCandidates } from './number-candidates';
import { rememberPlace } from './number-places';
import { correctNumber } from './request-store';

/**
 * The person writes or pastes the number of a request; `''` says that the one it has is wrong. Signs around the number, as they come along
 * when it is copied, are left off.
 */
export async function writeNumber(request: SupportRequest, text: string): Promise<void> {
  const number = numberFromSelection(text) ?? text.trim();
  await correctNumber(request.id, number);
  if (number === '') return dropCandidates(request.id, request.ticketNumber ?? '');
  await dropCandidates(request.id);
  await rememberPlace(request.site, 'typed', null, number);
}
