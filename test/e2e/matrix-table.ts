import { line, type Line } from './support/matrix-line.js';
import { benefitLines } from './matrix/benefit.js';
import { consortiumLines } from './matrix/consortium.js';
import { coordinationLines, coordinationPairs } from './matrix/coordination.js';
import { demandLines } from './matrix/demand.js';
import { identityLines } from './matrix/identity.js';
import { liveLines } from './matrix/live.js';
import { meetingLines } from './matrix/meeting.js';
import { noticeLines } from './matrix/notice.js';
import { obligationLines } from './matrix/obligation.js';
import { productionLines } from './matrix/production.js';
import { projectLines } from './matrix/project.js';
import { trainingLines } from './matrix/training.js';

// Who may do what, route by route and message by message: expected values by hand, from domain.md §2.4 and design.md §5, never from the
// rules. The task asked about is one that huayue posted, jiangbei took on and wangmin works on, in a consortium whose secretariat is at
// linjiang; agreement and statement are those of the two, with the association as a third party.

/** What only shows with several posts, or with a secretariat that is no member. */
export const pairs: readonly Line[] = [
  ...coordinationPairs,
  line('POST /api/posts/{id}/ending', 'forbidden: mentorHere', { at: { id: 'mentorPost' } }),
  line('POST /api/payments/{id}/record', 'forbidden: secretaryToo overseerToo', {
    at: { id: 'payment' },
    body: () => ({ reference: 'x', paidOn: '2020-01-01' }),
  }),
  line('GET /api/consortia/{id}', 'yes: office', { at: { id: 'officeCid' } }),
  line('GET /api/consortia/{id}', 'missing: office', { at: { id: 'cid' } }),
  line('GET /api/consortia/{id}/motions', 'yes: office', { at: { id: 'officeCid' }, shows: 'officeMotion' }),
  line('GET /api/motions/{id}', 'yes: office', { at: { id: 'officeMotion' } }),
  line('GET /api/motions/{id}', 'missing: office', { at: { id: 'charter' } }),
  line('GET /api/consortia/{id}/members', 'yes: office', { at: { id: 'officeCid' }, shows: 'officeMembership' }),
  line('GET /api/consortia/{cid}/meetings', 'yes: office', { at: { cid: 'officeCid' } }),
  line('GET /api/consortia/{cid}/meetings', 'missing: office'),
  line('GET /api/memberships/{id}', 'yes: office', { at: { id: 'officeMembership' } }),
  line('GET /api/memberships/{id}', 'missing: office', { at: { id: 'membership' } }),
];

export const table: readonly Line[] = [
  ...identityLines,
  ...consortiumLines,
  ...obligationLines,
  ...productionLines,
  ...trainingLines,
  ...benefitLines,
  ...demandLines,
  ...noticeLines,
  ...meetingLines,
  ...coordinationLines,
  ...projectLines,
  ...liveLines,
];
