import type { Channel } from '@/utils/model/channels/channel';
import type { PageReference } from '@/utils/requests/request';
import { beginCall } from '@/utils/store/requests/call-store';

/** Opens the call sheet for a number and brings it into view; a call that is going on keeps its number. */
export async function openCall(page: PageReference, { display, extension }: Channel): Promise<void> {
  await beginCall(page, extension === '' ? display : `${display} x${extension}`);
  // The list of calls follows the database in a moment.
  const appear = (left: number) => {
    const sheet = document.querySelector('[data-testid="call-sheet"]');
    if (sheet) sheet.scrollIntoView({ block: 'start' });
    else if (left > 0) requestAnimationFrame(() => appear(left - 1));
  };
  appear(60);
}
