import { lazy } from 'react';
import type { Screens } from '#libs/kit/ui';
import { identity_nav_account, identity_nav_operator, identity_nav_organization, identity_nav_tags } from '#messages';

export const identityScreens: Screens = [
  { path: '/register', screen: lazy(() => import('./register.js')), public: true, bare: true },
  { path: '/invitations', screen: lazy(() => import('./invitation.js')), public: true, bare: true },
  { path: '/activate', screen: lazy(() => import('./activate.js')), public: true, bare: true },
  { path: '/reset', screen: lazy(() => import('./reset.js')), public: true, bare: true },
  {
    path: '/organization',
    screen: lazy(() => import('./organization.js')),
    nav: { group: 'organization', label: identity_nav_organization, order: 20, to: () => '/organization', staff: true },
  },
  {
    path: '/tags',
    screen: lazy(() => import('./tags.js')),
    nav: { group: 'organization', label: identity_nav_tags, order: 25, to: () => '/tags', roles: ['VERIFIER', 'OVERSEER'] },
  },
  {
    path: '/operator',
    screen: lazy(() => import('./operator.js')),
    nav: { group: 'organization', label: identity_nav_operator, order: 80, to: () => '/operator', operator: true },
  },
  {
    path: '/account',
    screen: lazy(() => import('./account.js')),
    nav: { group: 'organization', label: identity_nav_account, order: 90, to: () => '/account' },
  },
];
