import { lazy } from 'react';
import type { Screens } from '#libs/kit/ui';
import { production_col_task, production_nav } from '#messages';

export const productionScreens: Screens = [
  {
    path: '/consortia/:cid/tasks',
    screen: lazy(() => import('./task-list.js')),
    nav: { group: 'consortium', label: production_nav, order: 30, to: (cid) => `/consortia/${cid}/tasks`, go: 't', holds: '/tasks' },
  },
  { path: '/consortia/:cid/tasks/new', screen: lazy(() => import('./new-task.js')) },
  { path: '/tasks/:id', screen: lazy(() => import('./task-room.js')), finds: { subject: 'Task', label: production_col_task } },
];
