import { lazy } from 'react';
import type { Screens } from '#libs/kit/ui';
import { training_nav_my_hours, training_nav_roster } from '#messages';

export const trainingScreens: Screens = [
  {
    path: '/roster',
    screen: lazy(() => import('./roster.js')),
    nav: { group: 'organization', label: training_nav_roster, order: 40, to: () => '/roster', roles: ['ACADEMIC_OFFICER', 'TEACHER'] },
  },
  {
    path: '/me/hours',
    screen: lazy(() => import('./my-hours.js')),
    nav: { group: 'organization', label: training_nav_my_hours, order: 45, to: () => '/me/hours', roles: ['STUDENT'], go: 'l' },
  },
  { path: '/tasks/:id/clearance', screen: lazy(() => import('./clearance.js')) },
  { path: '/tasks/:id/hours', screen: lazy(() => import('./task-hours.js')) },
  { path: '/tasks/:id/outcomes', screen: lazy(() => import('./outcomes.js')) },
];
