import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from './error-boundary';
import { TranslateProvider } from './translate';

/** Puts an extension page's content into its `#root`. */
export function mount(content: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('no #root in this page');
  createRoot(root).render(
    <StrictMode>
      <TranslateProvider>
        <ErrorBoundary>{content}</ErrorBoundary>
      </TranslateProvider>
    </StrictMode>,
  );
  // Ask the browser not to throw the person's history away when the disk is short; it may say no.
  void navigator.storage?.persist?.();
}
