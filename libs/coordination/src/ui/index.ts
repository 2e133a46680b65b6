import { lazy } from 'react';
import type { Screens } from '#libs/kit/ui';
import { coordination_addressed_nav, coordination_nav, coordination_policy_nav } from '#messages';

export const coordinationScreens: Screens = [
  {
    path: '/consortia/:cid/coordination',
    screen: lazy(() => import('./requests.js')),
    nav: {
      group: 'consortium',
      label: coordination_nav,
      order: 67,
      to: (cid) => `/consortia/${cid}/coordination`,
      staff: true,
      holds: '/coordination',
    },
  },
  {
    path: '/consortia/:cid/policies',
    screen: lazy(() => import('./policies.js')),
    nav: { group: 'consortium', label: coordination_policy_nav, order: 68, to: (cid) => `/consortia/${cid}/policies`, staff: true },
  },
  {
    path: '/coordination',
    screen: lazy(() => import('./addressed.js')),
    nav: { group: 'organization', label: coordination_addressed_nav, order: 15, to: () => '/coordination', kinds: ['AUTHORITY'] },
  },
  { path: '/coordination/:rid', screen: lazy(() => import('./request.js')) },
];
