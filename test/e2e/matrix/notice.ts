import { aBot } from '../support/matrix-bodies.js';
import { line, type Line } from '../support/matrix-line.js';
import { anyone } from './words.js';

/** Who sets up bots somewhere else. */
const elsewhere = 'missing: N far sAdm iAdm goneSch';

export const noticeLines: readonly Line[] = [
  // One's own inbox.
  line('GET /api/notices', anyone),
  line('GET /api/notices/unread', anyone),
  line('POST /api/notices/read', anyone, { body: (id) => ({ upTo: id('cid') }) }),
  line('GET /api/notices/settings', anyone),
  line('PUT /api/notices/settings', anyone, {
    body: () => ({
      before: 'BELL',
      due: 'BELL',
      raised: 'BELL',
      turn: 'BELL',
      alarm: 'BELL',
      outcome: 'BELL',
      quietFrom: 1320,
      quietTo: 420,
      digest: false,
    }),
  }),

  line('PUT /api/notices/mail-address', anyone, { body: () => ({ address: 'someone@example.cn' }) }),
  line('POST /api/notices/mail-address/confirmation', anyone, { body: () => ({ code: '000000' }) }),
  line('DELETE /api/notices/mail-address', anyone),

  // Group bots: an organization's administrator, and the secretariat of a consortium.
  line('GET /api/bots', 'yes: eAdm goneEnt; empty: N far sAdm iAdm goneSch lSec; forbidden: *', { shows: 'bot' }),
  line('GET /api/bots', 'yes: lSec; empty: N far eAdm goneEnt sAdm iAdm goneSch; forbidden: *', { shows: 'consortiumBot' }),
  line('POST /api/bots', `yes: eAdm goneEnt; ${elsewhere} lSec; forbidden: *`, { body: (id) => aBot({ organizationId: id('huayue') }) }),
  line('POST /api/bots', `yes: lSec; ${elsewhere} eAdm goneEnt; forbidden: *`, { body: (id) => aBot({ consortiumId: id('cid') }) }),
  line('POST /api/bots/{id}/trial', `yes: eAdm goneEnt; ${elsewhere} lSec; forbidden: *`, { at: { id: 'bot' } }),
  line('POST /api/bots/{id}/trial', `yes: lSec; ${elsewhere} eAdm goneEnt; forbidden: *`, { at: { id: 'consortiumBot' } }),
  line('DELETE /api/bots/{id}', `yes: eAdm goneEnt; ${elsewhere} lSec; forbidden: *`, { at: { id: 'bot' } }),
  line('DELETE /api/bots/{id}', `yes: lSec; ${elsewhere} eAdm goneEnt; forbidden: *`, { at: { id: 'consortiumBot' } }),
];
