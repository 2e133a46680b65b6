import { lazy } from 'react';
import type { Screens } from '#libs/kit/ui';
import { demand_finds, demand_nav } from '#messages';

export const demandScreens: Screens = [
  {
    path: '/consortia/:cid/demands',
    screen: lazy(() => import('./demands.js')),
    finds: { subject: 'Demand', label: demand_finds },
    nav: { group: 'consortium', label: demand_nav, order: 25, to: (cid) => `/consortia/${cid}/demands`, staff: true },
  },
];
