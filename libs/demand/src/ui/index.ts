import { lazy } from 'react';
import type { Screens } from '#libs/kit/ui';
import { demand_experts_title, demand_finds, demand_my_experts_nav, demand_nav } from '#messages';

export const demandScreens: Screens = [
  {
    path: '/consortia/:cid/demands',
    screen: lazy(() => import('./demands.js')),
    finds: { subject: 'Demand', label: demand_finds },
    nav: { group: 'consortium', label: demand_nav, order: 25, to: (cid) => `/consortia/${cid}/demands`, staff: true },
  },
  {
    path: '/consortia/:cid/experts',
    screen: lazy(() => import('./experts.js')),
    nav: { group: 'consortium', label: demand_experts_title, order: 28, to: (cid) => `/consortia/${cid}/experts`, staff: true },
  },
  {
    path: '/experts',
    screen: lazy(() => import('./my-experts.js')),
    nav: { group: 'organization', label: demand_my_experts_nav, order: 30, to: () => '/experts', staff: true },
  },
];
