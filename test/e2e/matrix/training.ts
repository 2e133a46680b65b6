import { line, type Line } from '../support/matrix-line.js';
import { notAWorkbook, task } from './words.js';

export const trainingLines: readonly Line[] = [
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
];
