import { lazy } from 'react';
import type { Screens } from '#libs/kit/ui';
import { obligation_head_promise, obligation_nav, obligation_nav_checks } from '#messages';

export const obligationScreens: Screens = [
  {
    path: '/consortia/:cid/ledger',
    screen: lazy(() => import('./ledger.js')),
    finds: { subject: 'Obligation', label: obligation_head_promise },
    nav: { group: 'consortium', label: obligation_nav, order: 20, to: (cid) => `/consortia/${cid}/ledger`, go: 'l', staff: true },
  },
  { path: '/consortia/:cid/ledger/verify', screen: lazy(() => import('./verify-many.js')) },
  {
    path: '/consortia/:cid/spot-checks',
    screen: lazy(() => import('./spot-checks.js')),
    nav: { group: 'consortium', label: obligation_nav_checks, order: 25, to: (cid) => `/consortia/${cid}/spot-checks`, staff: true },
  },
  { path: '/consortia/:cid/ledger/import', screen: lazy(() => import('./import-ledger.js')) },
];
