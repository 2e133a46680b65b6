import { lazy } from 'react';
import type { Screens } from '#libs/kit/ui';
import { monitoring_found_consortium, monitoring_nav } from '#messages';

export const monitoringScreens: Screens = [
  { path: '/', screen: lazy(() => import('./today.js')) },
  {
    path: '/consortia/:cid',
    screen: lazy(() => import('./overview.js')),
    finds: { subject: 'Consortium', label: monitoring_found_consortium },
    nav: { group: 'consortium', label: monitoring_nav, order: 10, to: (cid) => `/consortia/${cid}`, go: 'm', staff: true },
  },
  { path: '/consortia/:cid/figures/:code', screen: lazy(() => import('./figure-page.js')) },
];
