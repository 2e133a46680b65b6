import { line, type Line } from '../support/matrix-line.js';

const need = { at: { id: 'need' } };
const keepers = 'yes: eDel eOwn; missing: far; forbidden: *';
const readers = 'yes: staff over; missing: *';

export const demandLines: readonly Line[] = [
  // Lists and their lines: read by all members' staff, kept by the organization's own keepers.
  line('GET /api/consortia/{cid}/demands', readers, { query: () => 'kind=TECHNOLOGY_DEMAND', shows: 'need' }),
  line('GET /api/consortia/{cid}/demands', 'yes: E; empty: S lSec A N over; missing: *', {
    query: () => 'kind=TECHNOLOGY_DEMAND&filter=draft',
    shows: 'draftNeed',
  }),
  line('GET /api/consortia/{cid}/demands.xlsx', readers, { query: () => 'kind=TECHNOLOGY_DEMAND' }),
  line('POST /api/consortia/{cid}/demands', keepers, {
    body: (id) => ({ organizationId: id('huayue'), kind: 'CORE_PRODUCT', entries: [{ title: '主轴箱' }] }),
  }),
  line('GET /api/demands/{id}', readers, need),
  line('GET /api/demands/{id}', 'yes: E; missing: *', { at: { id: 'draftNeed' } }),
  line('GET /api/demands/{id}/matches', readers, need),
  line('PUT /api/demands/{id}', keepers, { ...need, body: () => ({ terms: { title: '主轴温升' } }) }),
  line('POST /api/demands/{id}/closing', keepers, { ...need, body: () => ({ as: 'MET' }) }),
  line('GET /api/consortia/{cid}/demand-lists', readers, { shows: 'needList' }),
  line('POST /api/demand-lists/{id}/publication', keepers, { at: { id: 'needList' } }),
  line('GET /api/demand-lists/{id}/versions', readers, { at: { id: 'needList' }, query: () => 'number=1' }),
  line('GET /api/search', 'yes: staff over; empty: *', { query: () => `q=${encodeURIComponent('丝杠预紧')}`, shows: 'need' }),

  // Offers: the two sides' alone.
  line('POST /api/demands/{id}/responses', 'yes: sDel sAca; missing: far; forbidden: *', {
    at: { id: 'quietNeed' },
    body: (id) => ({ responderId: id('jiangbei') }),
  }),
  line('POST /api/demand-responses/{id}/answer', 'yes: eDel eOwn; missing: aDel N far; forbidden: *', {
    at: { id: 'offer' },
    body: () => ({ accepts: true }),
  }),
  line('POST /api/demand-responses/{id}/withdrawal', 'yes: sDel sAca; missing: aDel N far; forbidden: *', { at: { id: 'offer' } }),
];
