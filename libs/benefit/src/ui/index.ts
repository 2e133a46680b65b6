import { lazy } from 'react';
import type { Screens } from '#libs/kit/ui';
import { benefit_agreements_what, benefit_nav_agreements, benefit_nav_pays, benefit_nav_statements, benefit_statements_month } from '#messages';

export const benefitScreens: Screens = [
  {
    path: '/consortia/:cid/agreements',
    screen: lazy(() => import('./agreement-list.js')),
    nav: {
      group: 'consortium',
      label: benefit_nav_agreements,
      order: 50,
      to: (cid) => `/consortia/${cid}/agreements`,
      staff: true,
      holds: '/agreements',
    },
  },
  { path: '/consortia/:cid/agreements/new', screen: lazy(() => import('./new-agreement.js')) },
  { path: '/agreements/:id', screen: lazy(() => import('./agreement.js')), finds: { subject: 'Agreement', label: benefit_agreements_what } },
  { path: '/agreements/:id/edit', screen: lazy(() => import('./edit-agreement.js')) },
  {
    path: '/consortia/:cid/statements',
    screen: lazy(() => import('./statement-list.js')),
    nav: {
      group: 'consortium',
      label: benefit_nav_statements,
      order: 55,
      to: (cid) => `/consortia/${cid}/statements`,
      staff: true,
      holds: '/statements',
    },
  },
  { path: '/statements/:id', screen: lazy(() => import('./statement.js')), finds: { subject: 'Statement', label: benefit_statements_month } },
  {
    path: '/me/pays',
    screen: lazy(() => import('./my-pays.js')),
    nav: { group: 'organization', label: benefit_nav_pays, order: 80, to: () => '/me/pays', roles: ['STUDENT'], go: 'm' },
  },
];
