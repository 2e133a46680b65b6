import { QueryClientProvider } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { BrowserRouter } from 'react-router';
import { getLocale, onLocale, queryClient, StaleDialog, Toasts } from '#libs/kit/ui';
import { ErrorBoundary } from './error-boundary.js';
import { Pages } from './pages.js';
import { SessionRoot } from './session-root.js';

/** Everything under one language: changing it renders anew, without a reload. */
export function App() {
  const locale = useSyncExternalStore(onLocale, getLocale);
  return (
    <QueryClientProvider client={queryClient} key={locale}>
      <BrowserRouter>
        <ErrorBoundary>
          <SessionRoot>
            <Pages />
          </SessionRoot>
        </ErrorBoundary>
        <StaleDialog />
        <Toasts />
      </BrowserRouter>
    </QueryClientProvider>
  );
}
