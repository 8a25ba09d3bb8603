import { PageLife } from '@/utils/dom/page-life';
import { isContextAlive } from '@/utils/messaging/is-context-alive';

/** Starts a script of ours in a page, with the life it has there, and logs that it did not. */
export function startInPage(name: string, start: (life: PageLife) => void): void {
  try {
    start(new PageLife(isContextAlive));
  } catch (error) {
    console.error(`[casebook] ${name} did not start`, error);
    throw error;
  }
}
