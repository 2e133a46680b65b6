import { anAsking } from '../support/matrix-bodies.js';
import { line, type Line } from '../support/matrix-line.js';
import { HASH, unseen } from './words.js';

const same = { query: (id: (name: string) => string) => `topicCode=TAX&leadId=${id('bureau')}&textHash=${HASH}`, shows: 'asked' };
const anAnswer = (id: (name: string) => string): object => ({ organizationId: id('bureau'), text: '按附件办理' });

export const coordinationLines: readonly Line[] = [
  line('GET /api/consortia/{cid}/coordination', 'yes: staff over; missing: *', { shows: 'asked' }),
  line('GET /api/consortia/{cid}/coordination-choices', 'yes: staff over; missing: *'),
  line('GET /api/consortia/{cid}/coordination-shares', 'yes: staff over; missing: *'),
  line('GET /api/consortia/{cid}/coordination-same', 'yes: staff over; missing: *', same),
  line('POST /api/consortia/{cid}/coordination', `yes: sDel; ${unseen}; forbidden: *`, { body: (id) => anAsking(id) }),
  line('POST /api/consortia/{cid}/coordination', `yes: lSec nSch; ${unseen}; forbidden: *`, { body: (id) => anAsking(id, 'linjiang') }),
  line('GET /api/consortia/{cid}/policies', 'yes: staff over; missing: *'),
  line('GET /api/coordination', 'forbidden: *'),
  line('GET /api/coordination/{id}', 'yes: staff over; missing: *', { at: { id: 'asked' } }),
  line('POST /api/coordination/{id}/answers', 'forbidden: *', { at: { id: 'asked' }, body: anAnswer }),
  line('POST /api/coordination/{id}/confirmation', `yes: sDel; ${unseen}; forbidden: *`, { at: { id: 'asked' } }),
  line('POST /api/coordination/{id}/reopening', `yes: sDel; ${unseen}; forbidden: *`, {
    at: { id: 'asked' },
    body: () => ({ reason: '没有答复口径' }),
  }),
  line('POST /api/coordination/{id}/withdrawal', `yes: sDel; ${unseen}; forbidden: *`, { at: { id: 'asked' } }),
  line('POST /api/coordination/{id}/withdrawal', `yes: lSec nSch; ${unseen}; forbidden: *`, { at: { id: 'askedByOffice' } }),
  line('POST /api/coordination/{id}/reuses', `yes: eDel; ${unseen}; forbidden: *`, {
    at: { id: 'asked' },
    body: (id) => ({ requesterId: id('huayue') }),
  }),
];

/** An authority's delegate learns of what is addressed to it and of nothing else; a secretariat that is no member reads its consortium's. */
export const coordinationPairs: readonly Line[] = [
  line('GET /api/coordination', 'yes: bureauDel; empty: bureauX', { shows: 'asked' }),
  line('GET /api/coordination/{id}', 'yes: bureauDel; missing: bureauX', { at: { id: 'asked' } }),
  line('POST /api/coordination/{id}/answers', 'yes: bureauDel; missing: bureauX', { at: { id: 'asked' }, body: anAnswer }),
  line('GET /api/consortia/{cid}/coordination', 'missing: bureauDel bureauX'),
  line('GET /api/consortia/{cid}/coordination', 'yes: office', { at: { cid: 'officeCid' } }),
];
