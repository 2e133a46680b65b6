import { lazy } from 'react';
import type { Screens } from '#libs/kit/ui';
import { project_nav } from '#messages';

export const projectScreens: Screens = [
  {
    path: '/consortia/:cid/projects',
    screen: lazy(() => import('./projects.js')),
    nav: { group: 'consortium', label: project_nav, order: 35, to: (cid) => `/consortia/${cid}/projects`, staff: true, holds: '/projects' },
  },
  { path: '/projects/:pid', screen: lazy(() => import('./project.js')) },
];
