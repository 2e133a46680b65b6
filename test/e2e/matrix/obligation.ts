import { anOwnPromise, aPromise, aSheet } from '../support/matrix-bodies.js';
import { line, type Line } from '../support/matrix-line.js';
import { unseen } from './words.js';

export const obligationLines: readonly Line[] = [
  // Obligations.
  line('GET /api/obligation-templates', 'yes: staff over; missing: *', { query: (id) => `consortiumId=${id('cid')}` }),
  line('GET /api/consortia/{cid}/obligations', 'yes: staff over; missing: *', { shows: 'obligation' }),
  line('GET /api/consortia/{id}/obligation-drafts', 'yes: staff over; missing: *', { at: { id: 'cid' } }),
  line('POST /api/consortia/{cid}/obligation-imports', `yes: lSec nSch; ${unseen}; forbidden: *`, { body: aSheet }),
  line('GET /api/consortia/{cid}/obligation-imports', 'yes: lSec nSch; missing: *', { shows: 'obligationImport' }),
  line('GET /api/obligation-imports/{id}', 'yes: lSec nSch; missing: *', { at: { id: 'obligationImport' } }),
  line('POST /api/obligation-imports/{id}/withdrawal', 'yes: lSec nSch; missing: *', { at: { id: 'obligationImport' } }),
  line('GET /api/consortia/{cid}/obligation-standing', 'yes: staff over; missing: *'),
  line('GET /api/consortia/{cid}/laid-drafts', 'empty: staff over; yes: E S; missing: *', { shows: 'laidDraft' }),
  line('POST /api/consortia/{cid}/laid-drafts/answers', `yes: eDel; ${unseen}; forbidden: *`, {
    body: (id) => ({ speaksForId: id('huayue'), act: 'DISCARD', draftIds: [id('laidDraft')] }),
  }),
  line('GET /api/consortia/{cid}/ledger.xlsx', 'yes: staff over; missing: *'),
  line('POST /api/consortia/{cid}/obligations', 'yes: eDel; missing: pupils ended left far invited overX oper appl; forbidden: *', {
    body: aPromise,
  }),
  line('POST /api/consortia/{cid}/own-obligations', 'yes: eDel; missing: pupils ended left far invited overX oper appl; forbidden: *', {
    body: anOwnPromise,
  }),
  line('GET /api/obligations/turns', 'yes: lSec nSch; empty: *', { shows: 'turn' }),
  line('GET /api/obligations/{id}', 'yes: staff over; missing: *', { at: { id: 'obligation' } }),
  line('POST /api/obligations/{id}/agreement', 'yes: sDel; missing: pupils ended left far invited overX oper appl; forbidden: *', {
    at: { id: 'obligation' },
    body: (id) => ({ speaksForId: id('jiangbei'), answer: 'AGREE' }),
  }),
  line('POST /api/obligations/{id}/claims', `yes: eDel eOwn; ${unseen}; forbidden: *`, {
    at: { id: 'claimed' },
    body: (id) => ({ speaksForId: id('huayue'), numerator: 1, happenedOn: '2020-01-01', links: ['https://example.cn/1'] }),
  }),
  line('GET /api/obligations/{id}/exhibits', `yes: eDel eOwn; ${unseen}; forbidden: *`, { at: { id: 'claimed' } }),
  line('GET /api/consortia/{cid}/claims', 'empty: staff over; yes: sDel sAca; missing: *', { shows: 'claim' }),
  line('POST /api/claims/{id}/verification', `yes: sDel sAca; ${unseen}; forbidden: *`, {
    at: { id: 'claim' },
    body: (id) => ({ speaksForId: id('jiangbei') }),
  }),
  line('POST /api/claims/{id}/rejection', `yes: sDel sAca; ${unseen}; forbidden: *`, {
    at: { id: 'claim' },
    body: (id) => ({ speaksForId: id('jiangbei'), reason: 'x' }),
  }),
  line('POST /api/claims/{id}/withdrawal', `yes: eDel eOwn; ${unseen}; forbidden: *`, {
    at: { id: 'claim' },
    body: (id) => ({ speaksForId: id('huayue') }),
  }),
  line('POST /api/claims/{id}/dispute', `yes: eDel eOwn; ${unseen}; forbidden: *`, {
    at: { id: 'rejected' },
    body: (id) => ({ speaksForId: id('huayue'), reason: 'x' }),
  }),
  line('POST /api/claims/{id}/ruling', `yes: aDel aVer; ${unseen}; forbidden: *`, {
    at: { id: 'disputed' },
    body: (id) => ({ speaksForId: id('association'), reason: 'x' }),
  }),
  line('GET /api/consortia/{cid}/spot-checks', 'yes: staff over; missing: *', { shows: 'spotCheck' }),
  line('GET /api/spot-checks/{id}', 'yes: staff over; missing: *', { at: { id: 'spotCheck' } }),
  line('POST /api/spot-check-items/{id}/outcome', `yes: aDel aVer; ${unseen}; forbidden: *`, {
    at: { id: 'sampled' },
    body: (id) => ({ speaksForId: id('association'), outcome: 'CONFIRMED' }),
  }),
  line('POST /api/consortia/{cid}/verifications', `yes: sDel sAca; ${unseen}; forbidden: *`, {
    body: (id) => ({ speaksForId: id('jiangbei'), claimIds: [id('claim')] }),
  }),
  line('POST /api/obligations/{id}/waivers', `yes: eDel; ${unseen}; forbidden: *`, {
    at: { id: 'claimed' },
    body: (id) => ({ speaksForId: id('huayue'), kind: 'WINDOW', reason: 'x' }),
  }),
  line('POST /api/waivers/{id}/consent', `yes: sDel; ${unseen}; forbidden: *`, {
    at: { id: 'waiver' },
    body: (id) => ({ speaksForId: id('jiangbei') }),
  }),
  line('POST /api/waivers/{id}/refusal', `yes: sDel; ${unseen}; forbidden: *`, {
    at: { id: 'waiver' },
    body: (id) => ({ speaksForId: id('jiangbei') }),
  }),
];
