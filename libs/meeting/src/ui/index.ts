import { lazy } from 'react';
import type { Screens } from '#libs/kit/ui';
import { meeting_nav } from '#messages';

export const meetingScreens: Screens = [
  {
    path: '/consortia/:cid/meetings',
    screen: lazy(() => import('./meetings.js')),
    nav: { group: 'consortium', label: meeting_nav, order: 66, to: (cid) => `/consortia/${cid}/meetings`, staff: true, holds: '/meetings' },
  },
  { path: '/meetings/:mid', screen: lazy(() => import('./meeting.js')) },
  { path: '/meetings/:mid/minutes', screen: lazy(() => import('./write-minutes.js')) },
];
