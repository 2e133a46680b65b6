import { aProject } from '../support/matrix-bodies.js';
import { line, type Line } from '../support/matrix-line.js';
import { HASH, unseen } from './words.js';

const at = { id: 'project' };

export const projectLines: readonly Line[] = [
  line('GET /api/consortia/{cid}/projects', 'yes: staff over; missing: *', { shows: 'project' }),
  line('GET /api/consortia/{cid}/project-choices', 'yes: staff over; missing: *'),
  line('POST /api/consortia/{cid}/projects', `yes: eDel; ${unseen}; forbidden: *`, { body: aProject }),
  line('GET /api/projects/{id}', 'yes: staff over; missing: *', { at }),
  line('GET /api/projects/{id}', 'yes: staff; empty: over; missing: *', { at, shows: 'nameOfSigner' }),
  line('POST /api/projects/{id}/signatures', `yes: sDel; ${unseen}; forbidden: *`, {
    at,
    body: (id) => ({ organizationId: id('jiangbei'), hash: HASH }),
  }),
  line('POST /api/projects/{id}/refusals', `yes: sDel; ${unseen}; forbidden: *`, {
    at,
    body: (id) => ({ organizationId: id('jiangbei'), hash: HASH }),
  }),
  line('POST /api/projects/{id}/withdrawal', `yes: eDel; ${unseen}; forbidden: *`, { at }),
  line('POST /api/projects/{id}/ending', `yes: eDel; ${unseen}; forbidden: *`, { at, body: () => ({ outcome: '样机一台' }) }),
  line('PUT /api/projects/{id}/proof', `yes: eDel; ${unseen}; forbidden: *`, {
    at,
    body: (id) => ({ organizationId: id('huayue'), kind: 'OUTBOUND_INVESTMENT', number: '境外投资证第N3200202600001号', fileIds: [id('photo')] }),
  }),
  line('POST /api/projects/{id}/proof/verification', `yes: sDel; ${unseen}; forbidden: *`, {
    at,
    body: (id) => ({ organizationId: id('jiangbei'), ofId: id('huayue') }),
  }),
  line('POST /api/projects/{id}/promises', `yes: eDel sDel; ${unseen}; forbidden: *`, {
    at,
    body: (id) => ({ lineCode: 'ENGINEER_HOURS', obligationId: id('obligation') }),
  }),
];
