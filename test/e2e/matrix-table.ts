import { paperOf } from '../../seeds/demo/paper.js';
import { anApplication, aCharter, aCost, aFounding, anInspection, aPay, aPromise, stale, terms } from './support/matrix-bodies.js';
import { line, type Line } from './support/matrix-line.js';

// Who may do what, route by route and message by message: expected values by hand, from domain.md §2.4 and design.md §5, never from the
// rules. The task asked about is one that huayue posted, jiangbei took on and wangmin works on, in a consortium whose secretariat is at
// linjiang; agreement and statement are those of the two, with the association as a third party.

const pdf = { name: '图.pdf', bytes: paperOf('matrix') };
const notAWorkbook = { name: '名册.xlsx', bytes: Buffer.from('not a workbook') };
const HASH = '0'.repeat(64);
const task = { at: { id: 'delivered' } };
const anyone = 'yes: signedIn';
const open = 'yes: signedIn nobody';
/** Who does not see the consortium's promises at all. */
const unseen = 'missing: pupils ended left far invited overX oper appl';
const settlementReaders = 'eDel eOwn eFin sDel sAca sFin lSec aDel aFin over';

/** What only shows with several posts, or with a secretariat that is no member. */
export const pairs: readonly Line[] = [
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
  line('GET /api/memberships/{id}', 'yes: office', { at: { id: 'officeMembership' } }),
  line('GET /api/memberships/{id}', 'missing: office', { at: { id: 'membership' } }),
];

export const table: readonly Line[] = [
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
  line('GET /api/notices', anyone),
  line('GET /api/notices/unread', anyone),
  line('POST /api/notices/read', anyone, { body: (id) => ({ upTo: id('cid') }) }),
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

  // Consortia, their charter and their members.
  line('GET /api/consortium-kinds', 'yes: lSec xEnt; forbidden: *'),
  line('GET /api/consortia', 'yes: staff invited over; empty: *', { shows: 'cid' }),
  line('POST /api/consortia', 'yes: lSec; missing: xEnt; forbidden: *', { body: aFounding }),
  line('GET /api/consortia/{id}', 'yes: staff over invited; missing: *', { at: { id: 'cid' } }),
  line('GET /api/consortia/{id}/charter', 'yes: staff over invited; missing: *', { at: { id: 'cid' } }),
  line('PUT /api/consortia/{id}/charter', 'yes: lSec; missing: pupils ended left far overX oper appl; forbidden: *', {
    at: { id: 'cid' },
    body: aCharter,
  }),
  line('GET /api/consortia/{id}/motions', 'yes: staff over invited; missing: *', { at: { id: 'cid' }, shows: 'admission' }),
  line('GET /api/consortia/{id}/members', 'yes: staff over invited; missing: *', { at: { id: 'cid' }, shows: 'invitedMembership' }),
  line('POST /api/consortia/{id}/members', 'yes: lSec; missing: pupils ended left far overX oper appl; forbidden: *', {
    at: { id: 'cid' },
    body: (id) => ({ organizationId: id('farSchool') }),
  }),
  line('GET /api/memberships/{id}', 'yes: staff over; missing: *', { at: { id: 'membership' } }),
  line('GET /api/memberships/{id}', 'yes: staff over invited; missing: *', { at: { id: 'invitedMembership' } }),
  line('POST /api/memberships/{id}/acceptance', 'yes: iDel; missing: pupils ended left far overX oper appl; forbidden: *', {
    at: { id: 'invitedMembership' },
  }),
  line('POST /api/memberships/{id}/refusal', 'yes: iDel; missing: pupils ended left far overX oper appl; forbidden: *', {
    at: { id: 'invitedMembership' },
  }),
  line('POST /api/memberships/{id}/notice', 'yes: sDel; missing: pupils ended left far invited overX oper appl; forbidden: *', {
    at: { id: 'membership' },
  }),
  line('DELETE /api/memberships/{id}/notice', 'yes: sDel; missing: pupils ended left far invited overX oper appl; forbidden: *', {
    at: { id: 'membership' },
  }),
  line('POST /api/consortia/{id}/applications', 'yes: xSch; missing: eDel sDel aDel N iDel xEnt left; forbidden: *', {
    at: { id: 'cid' },
    body: (id) => ({ organizationId: id('farSchool') }),
  }),
  line('POST /api/consortia/{id}/motions', 'yes: lSec; missing: pupils ended left far overX oper appl; forbidden: *', {
    at: { id: 'cid' },
    body: (id) => ({ kind: 'SUSPENSION', membershipId: id('membership'), reason: '多次逾期' }),
  }),
  line('GET /api/motions/{id}', 'yes: staff over invited; missing: *', { at: { id: 'charter' } }),
  line('GET /api/motions/{id}', 'yes: staff over invited; missing: *', { at: { id: 'admission' } }),
  line('POST /api/motions/{id}/signatures', 'yes: eDel; missing: pupils ended left far overX oper appl; forbidden: *', {
    at: { id: 'admission' },
    body: (id) => ({ organizationId: id('huayue'), hash: HASH }),
  }),
  line('POST /api/motions/{id}/refusals', 'yes: eDel; missing: pupils ended left far overX oper appl; forbidden: *', {
    at: { id: 'admission' },
    body: (id) => ({ organizationId: id('huayue'), hash: HASH, reason: '理由' }),
  }),
  line('GET /api/motions/{id}', 'yes: staff; empty: over invited; missing: *', { at: { id: 'charter' }, shows: 'nameOfSigner' }),

  // Obligations.
  line('GET /api/obligation-templates', 'yes: staff over; missing: *', { query: (id) => `consortiumId=${id('cid')}` }),
  line('GET /api/consortia/{cid}/obligations', 'yes: staff over; missing: *', { shows: 'obligation' }),
  line('GET /api/consortia/{cid}/ledger.xlsx', 'yes: staff over; missing: *'),
  line('POST /api/consortia/{cid}/obligations', 'yes: eDel; missing: pupils ended left far invited overX oper appl; forbidden: *', {
    body: aPromise,
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

  // Students, their papers, hours and outcomes.
  line('GET /api/schools/{sid}/programmes', 'yes: sAca sTea sTea2 goneSch; missing: *', { at: { sid: 'jiangbei' } }),
  line('POST /api/schools/{sid}/programmes', 'yes: sAca goneSch; forbidden: sTea sTea2; missing: *', {
    at: { sid: 'jiangbei' },
    body: () => ({ programmes: [{ name: 'x', classes: ['y'] }] }),
  }),
  line('GET /api/schools/{sid}/roster-imports', 'yes: sAca goneSch; missing: *', { at: { sid: 'jiangbei' }, shows: 'rosterImport' }),
  line('POST /api/schools/{sid}/roster-imports', 'yes: sAca goneSch; missing: *', { at: { sid: 'jiangbei' }, file: notAWorkbook }),
  line('GET /api/schools/{sid}/roster-imports/template', 'yes: sAca sTea sTea2 goneSch; missing: *', { at: { sid: 'jiangbei' } }),
  line('GET /api/schools/{sid}/roster-imports/{id}', 'yes: sAca goneSch; missing: *', { at: { sid: 'jiangbei', id: 'rosterImport' } }),
  line('GET /api/schools/{sid}/roster-imports/{id}/workbook', 'yes: sAca goneSch; missing: *', { at: { sid: 'jiangbei', id: 'rosterImport' } }),
  line('POST /api/schools/{sid}/roster-imports/{id}/corrections', 'yes: sAca goneSch; missing: *', {
    at: { sid: 'jiangbei', id: 'rosterImport' },
    body: () => ({ corrections: [{ column: 'name', line: 2, to: 'x' }] }),
  }),
  line('POST /api/schools/{sid}/roster-imports/{id}/import', 'yes: sAca goneSch; missing: *', { at: { sid: 'jiangbei', id: 'rosterImport' } }),
  line('POST /api/schools/{sid}/roster-imports/{id}/undo', 'yes: sAca goneSch; missing: *', { at: { sid: 'jiangbei', id: 'rosterImport' } }),
  line('GET /api/schools/{sid}/students', 'yes: sAca sTea sTea2 goneSch; missing: *', { at: { sid: 'jiangbei' }, shows: 'student' }),
  line('GET /api/schools/{sid}/students/{id}', 'yes: sAca sTea sTea2 goneSch sStu; missing: *', { at: { sid: 'jiangbei', id: 'student' } }),
  line('POST /api/schools/{sid}/students/{id}/reveal', 'yes: sAca goneSch; forbidden: sTea sTea2 sStu; missing: *', {
    at: { sid: 'jiangbei', id: 'student' },
  }),
  line('POST /api/schools/{sid}/student-codes', 'yes: sAca goneSch; forbidden: sTea sTea2; missing: *', {
    at: { sid: 'jiangbei' },
    body: (id) => ({ studentIds: [id('candidate')] }),
  }),
  line('GET /api/tasks/{id}/clearances', 'yes: sAca sTea sTea2 goneSch; missing: *', task),
  line('PUT /api/tasks/{id}/clearances/{seat}/documents', 'yes: sAca sTea sTea2 goneSch; missing: *', {
    ...task,
    body: (id) => ({ documents: [{ kind: 'STUDENT_CONSENT', fileId: id('ownFile') }] }),
  }),
  line('POST /api/tasks/{id}/clearances/{seat}/attestation', 'yes: sAca sTea sTea2 goneSch; missing: *', task),
  line('GET /api/tasks/{id}/hours', 'yes: eOwn eMen sAca sTea sTea2 sStu goneSch; missing: *', { ...task, shows: 'hours' }),
  line('POST /api/tasks/{id}/hours', 'yes: sStu; forbidden: eOwn eMen sAca sTea sTea2 goneSch; missing: *', {
    ...task,
    body: () => ({ from: '2020-01-01T08:00:00+08:00', to: '2020-01-01T09:00:00+08:00', note: '' }),
  }),
  line('POST /api/tasks/{id}/hours/start', 'yes: sStu; forbidden: eOwn eMen sAca sTea sTea2 goneSch; missing: *', task),
  line('POST /api/tasks/{id}/hours/confirmation', 'yes: eMen; missing: nEnt xEnt; forbidden: *', {
    ...task,
    body: (id) => ({ hours: [id('hours')] }),
  }),
  line('POST /api/tasks/{id}/hours/credit', 'yes: sAca sTea sTea2 goneSch; forbidden: eOwn eMen sStu; missing: *', {
    ...task,
    body: (id) => ({ hours: [id('hours')] }),
  }),
  line('GET /api/hours/{id}', 'yes: eOwn eMen sAca sTea sTea2 sStu goneSch; missing: *', { at: { id: 'hours' } }),
  line('POST /api/hours/{id}/stop', 'yes: sStu; forbidden: eOwn eMen sAca sTea sTea2 goneSch; missing: *', {
    at: { id: 'hours' },
    body: () => ({ note: '' }),
  }),
  line('DELETE /api/hours/{id}', 'yes: sStu; forbidden: eOwn eMen sAca sTea sTea2 goneSch; missing: *', { at: { id: 'hours' } }),
  line('POST /api/hours/{id}/refusal', 'yes: eMen; missing: nEnt xEnt; forbidden: *', { at: { id: 'hours' }, body: () => ({ reason: '日期不对' }) }),
  line('GET /api/me/hours', 'yes: sStu; empty: *', { shows: 'hours' }),
  line('GET /api/tasks/{id}/outcomes', 'yes: eOwn eMen sAca sTea sTea2 sStu goneSch; missing: *', task),
  line('POST /api/tasks/{id}/outcomes/seats/{seat}', 'yes: sAca sTea sTea2 goneSch; forbidden: eOwn eMen sStu; missing: *', {
    ...task,
    body: () => ({ type: 'PRODUCT', assessment: 'GOOD', note: 'x' }),
  }),
  line('POST /api/tasks/{id}/outcomes/feedback', 'yes: eOwn eMen; missing: nEnt xEnt; forbidden: *', {
    ...task,
    body: () => ({ rating: 5, text: '好的' }),
  }),

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

  // The overview.
  line('GET /api/consortia/{cid}/overview', 'yes: staff over; missing: *'),
  line('GET /api/consortia/{cid}/figures/{code}', 'yes: staff over; missing: *', { at: { code: '=payments-received' } }),
  line('GET /api/consortia/{cid}/figures/{code}/events', 'yes: staff over; missing: *', { at: { code: '=payments-received' } }),

  // Over the socket: what is asked with a version nobody has leaves everything as it is.
  line('SOCKET subscribe', 'yes: staff over; missing: *', { body: (id) => ({ topic: `consortium:${id('cid')}` }) }),
  line('SOCKET subscribe', 'yes: E goneEnt; missing: *', { body: (id) => ({ topic: `organization:${id('huayue')}` }) }),
  line('SOCKET subscribe', 'yes: sStu; missing: *', { body: (id) => ({ topic: `person:${id('person:sStu')}` }) }),
  line('SOCKET subscribe', 'yes: oper; missing: *', { body: () => ({ topic: 'operator' }) }),
  line('SOCKET subscribe', 'yes: eOwn eMen eSafe sAca sTea sStu; missing: *', { body: (id) => ({ topic: `task:${id('delivered')}` }) }),
  line('SOCKET subscribe', 'yes: sAca sTea sStu; missing: *', { body: (id) => ({ topic: `task:${id('delivered')}:${id('jiangbei')}` }) }),
  line('SOCKET unsubscribe', anyone, { body: (id) => ({ topic: `task:${id('delivered')}` }) }),
  line('SOCKET typing', anyone, { body: (id) => ({ topic: `task:${id('delivered')}` }) }),
  line('SOCKET task.say', 'yes: eOwn eMen eSafe sAca sTea sStu; missing: far sStu2; forbidden: *', {
    body: (id) => ({ taskId: id('finished'), text: 'x' }),
  }),
  line('SOCKET task.start', 'yes: eMen; missing: xEnt; forbidden: *', { body: (id) => stale(id, {}) }),
  line('SOCKET task.deliver', 'yes: sStu; missing: sStu2 xSch; forbidden: *', { body: (id) => stale(id, { fileIds: [id('ownFile')] }) }),
  line('SOCKET task.sign', 'yes: sTea; missing: xSch; forbidden: *', { body: (id) => stale(id, { deliveryId: id('delivery') }) }),
  line('SOCKET task.inspect', 'yes: eMen; missing: xEnt; forbidden: *', { body: (id) => stale(id, anInspection(id)) }),
  line('SOCKET task.withdraw', 'yes: eMen sTea; missing: far; forbidden: *', { body: (id) => stale(id, {}) }),
];
