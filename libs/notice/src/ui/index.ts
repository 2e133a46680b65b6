import { lazy } from 'react';
import type { Screens } from '#libs/kit/ui';
import { notice_nav } from '#messages';

export const noticeScreens: Screens = [
  {
    path: '/notices',
    screen: lazy(() => import('./notices.js')),
    nav: { group: 'bell', label: notice_nav, order: 10, to: () => '/notices', counts: '/notices/unread' },
  },
  { path: '/notices/settings', screen: lazy(() => import('./settings.js')) },
  { path: '/notices/groups', screen: lazy(() => import('./groups.js')) },
];
