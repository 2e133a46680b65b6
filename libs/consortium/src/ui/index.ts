import { lazy } from 'react';
import type { Screens } from '#libs/kit/ui';
import { consortium_nav_charter, consortium_nav_governance, consortium_nav_list, consortium_nav_members } from '#messages';

export const consortiumScreens: Screens = [
  {
    path: '/consortia',
    screen: lazy(() => import('./consortium-list.js')),
    nav: { group: 'organization', label: consortium_nav_list, order: 10, to: () => '/consortia', staff: true },
  },
  { path: '/consortia/new', screen: lazy(() => import('./found-consortium.js')) },
  {
    path: '/consortia/:cid/members',
    screen: lazy(() => import('./members.js')),
    nav: { group: 'consortium', label: consortium_nav_members, order: 60, to: (cid) => `/consortia/${cid}/members`, staff: true },
  },
  {
    path: '/consortia/:cid/charter',
    screen: lazy(() => import('./charter.js')),
    nav: { group: 'consortium', label: consortium_nav_charter, order: 70, to: (cid) => `/consortia/${cid}/charter`, staff: true },
  },
  {
    path: '/consortia/:cid/governance',
    screen: lazy(() => import('./governance.js')),
    nav: { group: 'consortium', label: consortium_nav_governance, order: 65, to: (cid) => `/consortia/${cid}/governance`, staff: true },
  },
  { path: '/consortia/:cid/governance/:mid', screen: lazy(() => import('./motion.js')) },
  { path: '/consortia/:cid/apply', screen: lazy(() => import('./apply.js')) },
  { path: '/consortia/:cid/charter/amend', screen: lazy(() => import('./amend-charter.js')) },
  { path: '/consortia/:cid/charter/edit', screen: lazy(() => import('./edit-charter.js')) },
];
