import { anApplication } from '../support/matrix-bodies.js';
import { line, type Line } from '../support/matrix-line.js';
import { anyone, open, pdf, settlementReaders } from './words.js';

/** Who may declare a merger of the enterprise, and who may only of others. */
const mergers = 'eDel eAdm goneEnt';
const otherMergers = 'N far sDel sAdm aDel iDel iAdm goneSch';

export const identityLines: readonly Line[] = [
  // Signing in, and one's own account.
  line('POST /api/sessions', open, { body: () => ({ signIn: 'no-such-name', password: 'x' }) }),
  line('GET /api/session', anyone),
  line('PUT /api/session/locale', anyone, { body: () => ({ locale: 'en' }) }),
  line('GET /api/sessions', anyone),
  line('DELETE /api/sessions', anyone),
  line('DELETE /api/sessions/current', anyone),
  line('DELETE /api/sessions/{id}', 'yes: sStu; missing: *', { at: { id: 'session:sStu' } }),
  line('PUT /api/passwords/mine', anyone, { body: () => ({ current: 'x', password: 'y' }) }),
  line('POST /api/passwords/code-preview', open, { body: () => ({ code: 'AAAA-BBBB-CCCC' }) }),
  line('POST /api/passwords/by-code', open, { body: () => ({ code: 'AAAA-BBBB-CCCC', password: 'x' }) }),
  line('POST /api/tokens', anyone, { body: () => ({ label: 'x', days: 1 }) }),
  line('POST /api/people/me/erasure', anyone, { body: () => ({ password: 'wrong' }) }),
  line('GET /api/today', anyone),
  line('GET /api/search', 'yes: staff over; empty: *', { query: () => `q=${encodeURIComponent('法兰')}`, shows: 'delivered' }),
  line('GET /api/search', `yes: ${settlementReaders}; empty: *`, { query: () => `q=${encodeURIComponent('收益协议')}`, shows: 'agreement' }),
  line('GET /api/search', `yes: ${settlementReaders}; empty: *`, { query: () => `q=${encodeURIComponent('结算单')}`, shows: 'statement' }),
  line('POST /api/files', 'yes: *; forbidden: ended oper appl', { file: pdf }),
  line('GET /api/files/{id}', 'yes: sStu; missing: *', { at: { id: 'ownFile' } }),
  line('GET /api/files/{id}', 'yes: E sAca sTea sStu; missing: *', { at: { id: 'drawing' } }),
  line('GET /api/files/{id}', 'yes: eOwn eMen eSafe sAca sTea sStu; missing: *', { at: { id: 'photo' } }),
  line('GET /api/files/{id}', 'yes: sAca sTea sTea2 goneSch; missing: *', { at: { id: 'paper' } }),
  line('GET /api/files/{id}', 'yes: eDel eOwn eFin sDel sAca sFin aDel aFin; missing: *', { at: { id: 'receipt' } }),
  line('GET /api/files/{id}', 'yes: E S A; missing: *', { at: { id: 'evidence' } }),

  // Organizations and their people.
  line('POST /api/organizations', open, {
    body: () => ({ ...anApplication, administrator: { name: 'x', signIn: 'newcomer', password: 'x' } }),
  }),
  line('POST /api/organizations/mine', anyone, { body: () => anApplication }),
  line('GET /api/organizations', 'yes: oper; forbidden: *', { query: () => 'status=REFUSED', shows: 'refused' }),
  line('GET /api/organizations/directory', 'yes: eDel eAdm sDel sAdm lSec aDel N far left invited; forbidden: *', {
    query: () => `q=${encodeURIComponent('华岳')}`,
    shows: 'huayue',
  }),
  line('GET /api/organizations/{id}', 'yes: E goneEnt oper; missing: *', { at: { id: 'huayue' } }),
  line('GET /api/organizations/{id}', 'yes: S pupils goneSch oper; missing: *', { at: { id: 'jiangbei' } }),
  line('GET /api/organizations/{id}', 'yes: appl oper; missing: *', { at: { id: 'refused' } }),
  line('POST /api/organizations/{id}/resubmission', 'yes: appl; forbidden: oper; missing: *', { at: { id: 'refused' }, body: () => anApplication }),
  line('POST /api/organizations/{id}/admission', 'yes: oper; forbidden: *', { at: { id: 'refused' } }),
  line('POST /api/organizations/{id}/refusal', 'yes: oper; forbidden: *', { at: { id: 'refused' }, body: () => ({ reason: 'OTHER' }) }),
  line('PUT /api/organizations/{id}/control-group', 'yes: oper; forbidden: *', { at: { id: 'huayue' } }),
  line('GET /api/organizations/{id}/people', 'yes: E goneEnt; forbidden: pupils ended over overX oper appl; missing: *', {
    at: { id: 'huayue' },
    shows: 'person:eMen',
  }),
  line('GET /api/organizations/{id}/people', 'yes: S goneSch; forbidden: pupils ended over overX oper appl; missing: *', {
    at: { id: 'jiangbei' },
    shows: 'person:sTea',
  }),
  line('GET /api/organizations/{id}/invitations', 'yes: eAdm goneEnt; missing: N far sAdm iAdm goneSch; forbidden: *', {
    at: { id: 'huayue' },
    shows: 'invitation',
  }),
  line('POST /api/organizations/{id}/invitations', 'yes: eAdm goneEnt; missing: N far sAdm iAdm goneSch; forbidden: *', {
    at: { id: 'huayue' },
    body: () => ({ role: 'MENTOR' }),
  }),
  line('POST /api/invitations/{id}/revocation', 'yes: eAdm goneEnt; missing: N far sAdm iAdm goneSch; forbidden: *', { at: { id: 'invitation' } }),
  line('POST /api/invitations/preview', open, { body: () => ({ token: 'x' }) }),
  line('POST /api/invitations/acceptance', open, { body: () => ({ token: 'x', name: 'x', signIn: 'newcomer', password: 'x' }) }),
  line('POST /api/invitations/acceptance/mine', anyone, { body: () => ({ token: 'x' }) }),
  line('POST /api/organizations/{id}/posts', 'yes: eAdm goneEnt; missing: N far sAdm iAdm goneSch; forbidden: *', {
    at: { id: 'huayue' },
    body: (id) => ({ personId: id('person:eMen'), role: 'FINANCE' }),
  }),
  // A merger of the enterprise into the invited one: declared by the first, answered by the delegate of the second, recorded by the operator.
  line('GET /api/organizations/{id}/mergers', 'yes: E goneEnt oper; forbidden: pupils ended over overX appl; missing: *', {
    at: { id: 'huayue' },
    shows: 'merger',
  }),
  line('GET /api/organizations/{id}/affairs', `yes: ${mergers}; missing: ${otherMergers}; forbidden: *`, { at: { id: 'huayue' } }),
  line('POST /api/organizations/{id}/mergers', `yes: ${mergers}; missing: ${otherMergers}; forbidden: *`, {
    at: { id: 'huayue' },
    body: (id) => ({ intoId: id('invited'), reason: '合并', on: '2026-11-24' }),
  }),
  line('GET /api/mergers', 'yes: oper; forbidden: *'),
  line('POST /api/mergers/{id}/withdrawal', `yes: ${mergers}; missing: N far sDel sAdm aDel goneSch; forbidden: *`, { at: { id: 'merger' } }),
  line('GET /api/mergers/{id}/affairs', 'yes: iDel; missing: sDel aDel N far goneSch; forbidden: *', { at: { id: 'merger' } }),
  line('POST /api/mergers/{id}/acceptance', 'yes: iDel; missing: sDel aDel N far goneSch; forbidden: *', { at: { id: 'merger' } }),
  line('POST /api/mergers/{id}/refusal', 'yes: iDel; missing: sDel aDel N far goneSch; forbidden: *', { at: { id: 'merger' } }),
  line('POST /api/mergers/{id}/recording', 'yes: oper; forbidden: *', { at: { id: 'merger' } }),
  line('GET /api/organizations/{id}/tags', 'yes: staff over oper goneEnt; missing: *', { at: { id: 'huayue' }, shows: 'tag' }),
  line('GET /api/organizations/{id}/tags', 'yes: iDel iAdm oper; missing: *', { at: { id: 'invited' } }),
  line('GET /api/consortia/{cid}/organization-tags', 'yes: staff over; missing: *', { shows: 'tag' }),
  line('GET /api/organization-tags/waiting', 'yes: aDel aVer over oper; empty: overX; forbidden: *', { shows: 'tag' }),
  line('POST /api/organizations/{id}/tags', 'yes: eAdm goneEnt; missing: N far sAdm iAdm goneSch; forbidden: *', {
    at: { id: 'huayue' },
    body: () => ({ kind: 'PARK', value: '江北新区', since: '2020-01-01', sourceLink: 'https://example.gov.cn' }),
  }),
  line('POST /api/organization-tags/{id}/confirmation', 'yes: aDel aVer over oper; missing: overX; forbidden: *', { at: { id: 'tag' } }),
  line('POST /api/organization-tags/{id}/rejection', 'yes: aDel aVer over oper; missing: overX; forbidden: *', {
    at: { id: 'tag' },
    body: () => ({ reason: 'NOT_FOUND' }),
  }),
  line('POST /api/organization-tags/{id}/withdrawal', 'yes: eAdm goneEnt; missing: far iAdm goneSch; forbidden: *', { at: { id: 'tag' } }),
  line('POST /api/posts/{id}/ending', 'yes: eAdm goneEnt; missing: N far sAdm iAdm goneSch; forbidden: *', { at: { id: 'mentorPost' } }),
  line('POST /api/organizations/{id}/people/{personId}/reset-codes', 'yes: eAdm goneEnt; missing: N far sAdm iAdm oper goneSch; forbidden: *', {
    at: { id: 'huayue', personId: 'person:eMen' },
  }),
  line('POST /api/organizations/{id}/people/{personId}/reset-codes', 'yes: eAdm oper goneEnt; missing: N far sAdm iAdm goneSch; forbidden: *', {
    at: { id: 'huayue', personId: 'person:eAdm' },
  }),
  line('POST /api/organizations/{id}/people/{personId}/erasure', 'yes: eMen eAdm goneEnt; forbidden: eDel eOwn eFin eSafe; missing: *', {
    at: { id: 'huayue', personId: 'person:eMen' },
  }),
  line('POST /api/organizations/{id}/people/{personId}/reset-codes', 'forbidden: *; missing: N far sAdm eAdm iAdm left', {
    at: { id: 'huayue', personId: 'person:oper' },
  }),
  line('POST /api/organizations/{id}/people/{personId}/erasure', 'yes: eAdm goneEnt; forbidden: eDel eOwn eMen eFin eSafe oper; missing: *', {
    at: { id: 'huayue', personId: 'person:eAdm' },
  }),
];
