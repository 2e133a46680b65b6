import { aCost, aPay, terms } from '../support/matrix-bodies.js';
import { line, type Line } from '../support/matrix-line.js';
import { HASH } from './words.js';

export const benefitLines: readonly Line[] = [
  // Agreements, statements and payments.
  line(
    'GET /api/consortia/{cid}/agreements',
    'yes: eDel eOwn eFin sDel sAca sFin lSec aDel aFin over; missing: ended left far invited overX oper appl; empty: *',
    { shows: 'agreement' },
  ),
  line('GET /api/consortia/{cid}/agreements/choices', 'yes: N eDel eFin sDel sFin lSec aDel aFin; missing: left far iDel; forbidden: *'),
  line('POST /api/consortia/{cid}/agreements/example', 'yes: N eDel eFin sDel sFin lSec aDel aFin; missing: left far iDel; forbidden: *', {
    body: terms,
  }),
  line('POST /api/consortia/{cid}/agreements', 'yes: N eDel eFin sDel sFin lSec aDel aFin; missing: left far iDel; forbidden: *', { body: terms }),
  line('GET /api/agreements/{id}', 'yes: eDel eFin eOwn sDel sAca sFin lSec aDel aFin over; missing: *', { at: { id: 'agreement' } }),
  line('PUT /api/agreements/{id}', 'yes: eDel eFin sDel sFin lSec aDel aFin; missing: N left far iDel; forbidden: *', {
    at: { id: 'agreement' },
    body: terms,
  }),
  line('POST /api/agreements/{id}/withdrawal', 'yes: eDel eFin sDel sFin lSec aDel aFin; missing: N left far iDel; forbidden: *', {
    at: { id: 'agreement' },
  }),
  line('POST /api/agreements/{id}/signatures', 'yes: eDel sDel aDel; missing: N left far iDel; forbidden: *', {
    at: { id: 'agreement' },
    body: (id) => ({ organizationId: id('huayue'), hash: HASH }),
  }),
  line('POST /api/agreements/{id}/refusals', 'yes: eDel sDel aDel; missing: N left far iDel; forbidden: *', {
    at: { id: 'agreement' },
    body: (id) => ({ organizationId: id('huayue'), hash: HASH, reason: '理由' }),
  }),
  line('POST /api/motions/{id}/refusals', 'yes: eDel; missing: pupils ended left far overX oper appl; forbidden: *', {
    at: { id: 'admission' },
    body: (id) => ({ organizationId: id('huayue'), hash: HASH, reason: '理由' }),
  }),
  line(
    'GET /api/consortia/{cid}/statements',
    'yes: eDel eOwn eFin sDel sAca sFin lSec aDel aFin over; missing: ended left far invited overX oper appl; empty: *',
    { shows: 'statement' },
  ),
  line('GET /api/statements/{id}', 'yes: eDel eFin eOwn sDel sAca sFin lSec aDel aFin over; missing: *', { at: { id: 'statement' } }),
  line('GET /api/statements/{id}', 'yes: eDel eFin eOwn sDel sAca sFin; empty: lSec aDel aFin over; missing: *', {
    at: { id: 'statement' },
    shows: 'nameOfStudent',
  }),
  line('GET /api/statements/{id}/postings', 'yes: eDel eOwn eFin sDel sAca sFin aDel aFin; missing: N left far iDel; forbidden: *', {
    at: { id: 'statement' },
  }),
  line('GET /api/statements/{id}/tasks/{taskId}/seats', 'yes: eOwn eFin; missing: N left far; forbidden: *', {
    at: { id: 'statement', taskId: 'finished' },
  }),
  line('POST /api/statements/{id}/receipts', 'yes: eOwn eFin; missing: N left far; forbidden: *', { at: { id: 'statement' }, body: aCost }),
  line('POST /api/statements/{id}/costs', 'yes: eOwn eFin; missing: N left far; forbidden: *', {
    at: { id: 'statement' },
    body: (id) => ({ ...aCost(id), kind: 'MATERIAL' }),
  }),
  line('POST /api/statements/{id}/entries/{entryId}/verification', 'yes: sAca sFin; missing: N left far; forbidden: *', {
    at: { id: 'statement', entryId: 'entry' },
  }),
  line('POST /api/statements/{id}/entries/{entryId}/return', 'yes: sAca sFin; missing: N left far; forbidden: *', {
    at: { id: 'statement', entryId: 'entry' },
    body: () => ({ reason: 'x' }),
  }),
  line('POST /api/statements/{id}/pays', 'yes: eOwn eFin; missing: N left far; forbidden: *', { at: { id: 'statement' }, body: aPay }),
  line('POST /api/statements/{id}/issue', 'yes: eDel eFin; missing: N left far iDel; forbidden: *', {
    at: { id: 'statement' },
    body: () => ({ inputsHash: HASH }),
  }),
  line('POST /api/payments/{id}/record', 'yes: eFin; missing: N left far; forbidden: *', {
    at: { id: 'payment' },
    body: () => ({ reference: 'x', paidOn: '2020-01-01' }),
  }),
  line('POST /api/payments/{id}/confirmation', 'yes: sFin; missing: N left far; forbidden: *', { at: { id: 'payment' } }),
  line('GET /api/me/pays', 'yes: sStu; empty: *', { shows: 'pay' }),
  line('POST /api/pays/{id}/confirmation', 'yes: sStu; missing: *', { at: { id: 'pay' } }),
  line('POST /api/pays/{id}/objection', 'yes: sStu; missing: *', { at: { id: 'pay' } }),
];
