import { aCharter, aFounding } from '../support/matrix-bodies.js';
import { line, type Line } from '../support/matrix-line.js';
import { HASH } from './words.js';

export const consortiumLines: readonly Line[] = [
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
  line('GET /api/consortia/{id}/entrance', 'yes: eDel sDel aDel N iDel xEnt xSch left; forbidden: *', { at: { id: 'cid' } }),
  line('POST /api/memberships/{id}/turning-down', 'yes: lSec; missing: pupils ended left far overX oper appl; forbidden: *', {
    at: { id: 'invitedMembership' },
  }),
  line('POST /api/consortia/{id}/motions', 'yes: lSec; missing: pupils ended left far overX oper appl; forbidden: *', {
    at: { id: 'cid' },
    body: (id) => ({ kind: 'SUSPENSION', membershipId: id('membership'), reason: '多次逾期' }),
  }),
  line('GET /api/consortia/{id}/seats', 'yes: staff over invited; missing: *', { at: { id: 'cid' } }),
  line('GET /api/consortia/{id}/closing', 'yes: lSec; missing: pupils ended left far overX oper appl; forbidden: *', { at: { id: 'cid' } }),
  line('GET /api/consortia/{id}/terms', 'yes: lSec; missing: pupils ended left far overX oper appl; forbidden: *', { at: { id: 'cid' } }),
  line('POST /api/consortia/{id}/vacancies', 'yes: eDel; missing: pupils ended left far overX oper appl; forbidden: *', {
    at: { id: 'cid' },
    body: (id) => ({ seat: 'LEAD_ENTERPRISE', organizationId: id('huayue'), reason: '业务调整' }),
  }),
  line('GET /api/motions/{id}', 'yes: staff over invited; missing: *', { at: { id: 'charter' } }),
  line('GET /api/motions/{id}', 'yes: staff over invited; missing: *', { at: { id: 'admission' } }),
  line('GET /api/motions/{id}', 'yes: staff over goneSch; missing: *', { at: { id: 'writeOff' } }),
  line('POST /api/motions/{id}/signatures', 'yes: sDel goneSch; missing: pupils ended goneEnt far invited overX oper appl; forbidden: *', {
    at: { id: 'writeOff' },
    body: (id) => ({ organizationId: id('jiangbei'), hash: HASH }),
  }),
  line('POST /api/motions/{id}/refusals', 'yes: sDel goneSch; missing: pupils ended goneEnt far invited overX oper appl; forbidden: *', {
    at: { id: 'writeOff' },
    body: (id) => ({ organizationId: id('jiangbei'), hash: HASH, reason: '理由' }),
  }),
  line('POST /api/motions/{id}/signatures', 'yes: eDel; missing: pupils ended left far overX oper appl; forbidden: *', {
    at: { id: 'admission' },
    body: (id) => ({ organizationId: id('huayue'), hash: HASH }),
  }),
  line('POST /api/motions/{id}/refusals', 'yes: eDel; missing: pupils ended left far overX oper appl; forbidden: *', {
    at: { id: 'admission' },
    body: (id) => ({ organizationId: id('huayue'), hash: HASH, reason: '理由' }),
  }),
  line('GET /api/motions/{id}', 'yes: staff; empty: over invited; missing: *', { at: { id: 'charter' }, shows: 'nameOfSigner' }),
];
