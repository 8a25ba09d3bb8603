import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { logUncaught } from '@/utils/messaging/log-uncaught';
import { reportFailure } from '@/utils/messaging/report-failure';
import { ErrorBoundary } from './error-boundary';
import { TranslateProvider } from './translate';
import { ActionProvider } from './use-action';

/** Puts an extension page's content into its `#root`. */
export function mount(content: ReactNode): void {
  logUncaught(globalThis);
  const root = document.getElementById('root');
  if (!root) throw new Error('no #root in this page');
  createRoot(root).render(
    <StrictMode>
      <TranslateProvider>
        <ActionProvider>
          <ErrorBoundary>{content}</ErrorBoundary>
        </ActionProvider>
      </TranslateProvider>
    </StrictMode>,
  );
  // Ask the browser not to throw the person's history away when the disk is short; it may say no.
  const kept = navigator.storage?.persist?.();
  if (kept) reportFailure('the browser may throw the history away', kept);
}
