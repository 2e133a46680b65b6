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

  // The pool of experts: fellow members' staff see who has consented; a request is the two organizations' alone.
  line('GET /api/consortia/{cid}/experts', 'yes: staff; missing: *', { shows: 'expert' }),
  line('GET /api/experts/kept', 'yes: eMen eDel eAdm goneEnt; empty: *', { shows: 'expert' }),
  line('POST /api/organizations/{id}/experts', 'yes: eDel eAdm eSafe goneEnt; missing: *', {
    at: { id: 'huayue' },
    body: (id) => ({ kind: 'TECHNICIAN', fields: ['x'], personId: id('person:eSafe') }),
  }),
  line('POST /api/organizations/{id}/experts', 'yes: E goneEnt; forbidden: *', {
    at: { id: 'huayue' },
    body: () => ({ kind: 'TECHNICIAN', fields: ['x'] }),
  }),
  line('POST /api/experts/{id}/consent', 'yes: eOwn; forbidden: eDel eAdm goneEnt; missing: *', { at: { id: 'waitingExpert' } }),
  line('PUT /api/experts/{id}', 'yes: eMen eDel eAdm goneEnt; forbidden: eOwn eFin eSafe S lSec A N; missing: *', {
    at: { id: 'expert' },
    body: () => ({ kind: 'ENGINEER', fields: ['数控'] }),
  }),
  line('POST /api/experts/{id}/removal', 'yes: eMen eDel eAdm goneEnt; forbidden: eOwn eFin eSafe S lSec A N; missing: *', { at: { id: 'expert' } }),
  line('GET /api/consortia/{cid}/expert-requests', 'yes: eDel eAdm sDel sAca; empty: eOwn sAdm aDel N; missing: far; forbidden: *', {
    shows: 'expertRequest',
  }),
  line('POST /api/consortia/{cid}/expert-requests', 'yes: sDel sAca; missing: far; forbidden: *', {
    body: (id) => ({ expertId: id('expert'), askerId: id('jiangbei'), what: 'x' }),
  }),
  line('POST /api/expert-requests/{id}/answer', 'yes: eDel eAdm; missing: sAdm aDel N far; forbidden: *', {
    at: { id: 'expertRequest' },
    body: () => ({ agrees: true }),
  }),

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
