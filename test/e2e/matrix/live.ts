import { anInspection, stale } from '../support/matrix-bodies.js';
import { line, type Line } from '../support/matrix-line.js';
import { anyone } from './words.js';

export const liveLines: readonly Line[] = [
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
