import { lazy } from 'react';
import type { Screens } from '#libs/kit/ui';
import { obligation_nav } from '#messages';

export const obligationScreens: Screens = [
  {
    path: '/consortia/:cid/ledger',
    screen: lazy(() => import('./ledger.js')),
    nav: { group: 'consortium', label: obligation_nav, order: 20, to: (cid) => `/consortia/${cid}/ledger`, go: 'l', staff: true },
  },
];
