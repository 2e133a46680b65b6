import { anInspection } from '../support/matrix-bodies.js';
import { line, type Line } from '../support/matrix-line.js';
import { task } from './words.js';

export const productionLines: readonly Line[] = [
  // Tasks and their room.
  line('GET /api/tasks', 'yes: staff over sStu; empty: *', { shows: 'delivered' }),
  line('GET /api/tasks/mine', 'yes: eOwn eMen sTea sStu; empty: *', { shows: 'delivered' }),
  line('GET /api/consortia/{cid}/tasks', 'yes: staff sStu over; empty: sStu2; missing: *', { shows: 'delivered' }),
  line('GET /api/consortia/{cid}/task-patterns', 'yes: eOwn; missing: nEnt xEnt; forbidden: *', { query: (id) => `enterpriseId=${id('huayue')}` }),
  line('POST /api/consortia/{cid}/tasks', 'yes: eOwn; missing: nEnt xEnt; forbidden: *', {
    body: (id) => ({ enterpriseId: id('huayue'), title: '端盖', draft: true }),
  }),
  line('GET /api/tasks/{id}', 'yes: staff over sStu; missing: *', task),
  line('GET /api/tasks/{id}', 'yes: E; missing: *', { at: { id: 'draft' } }),
  line('GET /api/tasks/{id}', 'yes: sAca sTea sTea2; empty: E sDel sFin sAdm lSec A N over; missing: *', {
    at: { id: 'staffed' },
    shows: 'nameOfCandidate',
  }),
  line('PUT /api/tasks/{id}', 'yes: eOwn; missing: nEnt xEnt; forbidden: *', { at: { id: 'draft' }, body: () => ({ title: '端盖' }) }),
  line('POST /api/tasks/{id}/publication', 'yes: eOwn; missing: nEnt xEnt; forbidden: *', { at: { id: 'draft' } }),
  line('POST /api/tasks/{id}/cancellation', 'yes: eOwn; missing: xEnt; forbidden: *', { at: { id: 'open' } }),
  line('POST /api/tasks/{id}/award', 'yes: sAca; missing: xSch; forbidden: *', {
    at: { id: 'open' },
    body: (id) => ({ schoolId: id('jiangbei'), teacherId: id('person:sTea') }),
  }),
  line('GET /api/tasks/{id}/teachers', 'yes: sAca; missing: xSch; forbidden: *', { at: { id: 'open' }, query: (id) => `schoolId=${id('jiangbei')}` }),
  line('PUT /api/tasks/{id}/teacher', 'yes: sAca; missing: xSch; forbidden: *', { ...task, body: (id) => ({ teacherId: id('person:sTea2') }) }),
  line('GET /api/tasks/{id}/candidates', 'yes: sAca; missing: xSch; forbidden: *', { ...task, query: (id) => `students=${id('candidate')}` }),
  line('POST /api/tasks/{id}/seats', 'yes: sAca; missing: xSch; forbidden: *', { ...task, body: (id) => ({ studentIds: [id('candidate')] }) }),
  line('POST /api/tasks/{id}/start', 'yes: eMen; missing: xEnt; forbidden: *', task),
  line('POST /api/tasks/{id}/deliveries', 'yes: sStu; missing: sStu2 xSch; forbidden: *', { ...task, body: (id) => ({ fileIds: [id('ownFile')] }) }),
  line('POST /api/tasks/{id}/signature', 'yes: sTea; missing: xSch; forbidden: *', { ...task, body: (id) => ({ deliveryId: id('delivery') }) }),
  line('POST /api/tasks/{id}/inspection', 'yes: eMen; missing: xEnt; forbidden: *', { ...task, body: anInspection }),
  line('POST /api/tasks/{id}/withdrawal', 'yes: eMen sTea; missing: far; forbidden: *', task),
  line('POST /api/tasks/{id}/resumption', 'yes: sTea sStu; missing: sStu2 xSch; forbidden: *', task),
  line('GET /api/tasks/{id}/messages', 'yes: eOwn eMen eSafe sAca sTea sStu; missing: far sStu2; forbidden: *', task),
  line('POST /api/tasks/{id}/messages', 'yes: eOwn eMen eSafe sAca sTea sStu; missing: far sStu2; forbidden: *', {
    ...task,
    body: () => ({ text: 'x' }),
  }),
];
