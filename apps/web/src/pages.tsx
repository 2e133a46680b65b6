import { lazy, Suspense, type ReactNode } from 'react';
import { Navigate, Outlet, Route, Routes, useLocation } from 'react-router';
import { kit_shell_not_found, kit_shell_not_found_next } from '#messages';
import { ButtonLink, EmptyState, Page, Skeleton, useSessionIfAny, type Screen } from '#libs/kit/ui';
import { BareFrame } from './bare-frame.js';
import { screens } from './discovered-screens.js';
import { ErrorBoundary } from './error-boundary.js';
import { Shell } from './shell.js';

const SignIn = lazy(() => import('./sign-in.js'));
const Search = lazy(() => import('./search.js'));
const Gallery = import.meta.env.MODE === 'production' ? null : lazy(() => import('./gallery/gallery.js'));

/** The one place that waits for a screen's code and catches its faults: the frame around it stays. */
function Framed() {
  const { pathname } = useLocation();
  return (
    <ErrorBoundary key={pathname}>
      <Suspense fallback={<Skeleton rows={6} />}>
        <Outlet />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Without navigation, whoever looks: the sign, the settings, the screen. */
const Alone = () => (
  <BareFrame>
    <Framed />
  </BareFrame>
);

/** Signed in: the shell. Not: a public screen stands alone, any other sends to the door and back. */
function Frame({ open = false }: { readonly open?: boolean }) {
  const session = useSessionIfAny();
  const { pathname, search } = useLocation();
  if (session)
    return (
      <Shell>
        <Framed />
      </Shell>
    );
  if (open) return <Alone />;
  const next = pathname === '/' ? '' : `?next=${encodeURIComponent(pathname + search)}`;
  return <Navigate to={`/sign-in${next}`} replace />;
}

const NotFound = () => (
  <Page title={kit_shell_not_found()}>
    <EmptyState title={kit_shell_not_found()} action={<ButtonLink to="/">{kit_shell_not_found_next()}</ButtonLink>} />
  </Page>
);

const routeOf = ({ path, screen: View }: Screen): ReactNode => <Route key={path} path={path} element={<View />} />;
const bare = screens.filter((screen) => screen.bare);
const open = screens.filter((screen) => screen.public && !screen.bare);
const closed = screens.filter((screen) => !screen.public && !screen.bare);

export const Pages = () => (
  <Routes>
    <Route element={<Framed />}>
      <Route path="/sign-in" element={<SignIn />} />
      {Gallery && <Route path="/kit/*" element={<Gallery />} />}
    </Route>
    <Route element={<Alone />}>{bare.map(routeOf)}</Route>
    <Route element={<Frame open />}>{open.map(routeOf)}</Route>
    <Route element={<Frame />}>
      {closed.map(routeOf)}
      <Route path="/search" element={<Search />} />
      <Route path="*" element={<NotFound />} />
    </Route>
  </Routes>
);
