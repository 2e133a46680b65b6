import { aMeeting } from '../support/matrix-bodies.js';
import { line, type Line } from '../support/matrix-line.js';
import { HASH, unseen } from './words.js';

/** Who convenes: the secretariat, and the delegates of the three leads; nSch is one of the lead school. */
const conveners = 'lSec eDel aDel nSch';

export const meetingLines: readonly Line[] = [
  line('GET /api/consortia/{cid}/meetings', 'yes: staff over; missing: *', { query: () => 'filter=WAITING', shows: 'meeting' }),
  line('GET /api/consortia/{cid}/meeting-presence', 'yes: staff over; missing: *'),
  line('GET /api/consortia/{cid}/meeting-choices', `yes: ${conveners}; ${unseen}; forbidden: *`),
  line('POST /api/consortia/{cid}/meetings', `yes: ${conveners}; ${unseen}; forbidden: *`, { body: aMeeting }),
  line('GET /api/meetings/{id}', 'yes: staff over; missing: *', { at: { id: 'meeting' } }),
  line('POST /api/meetings/{id}/cancellation', `yes: lSec; ${unseen}; forbidden: *`, { at: { id: 'meeting' } }),
  line('PUT /api/meetings/{id}/minutes', `yes: lSec; ${unseen}; forbidden: *`, {
    at: { id: 'meeting' },
    body: (id) => ({ attendance: [{ organizationId: id('huayue'), attendance: 'ABSENT' }], items: [{ title: 'x', text: '', decisions: [] }] }),
  }),
  line('POST /api/meetings/{id}/signatures', `yes: eDel; ${unseen}; forbidden: *`, {
    at: { id: 'meeting' },
    body: (id) => ({ organizationId: id('huayue'), hash: HASH }),
  }),
  line('POST /api/meetings/{id}/refusals', `yes: eDel; ${unseen}; forbidden: *`, {
    at: { id: 'meeting' },
    body: (id) => ({ organizationId: id('huayue'), hash: HASH, reason: '理由' }),
  }),
  line('GET /api/meetings/{id}', 'yes: staff; empty: over; missing: *', { at: { id: 'meeting' }, shows: 'nameOfSigner' }),
];
