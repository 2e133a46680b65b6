import { paperOf } from '../../../seeds/demo/paper.js';

// What several capabilities' lines share.

export const pdf = { name: '图.pdf', bytes: paperOf('matrix') };
export const notAWorkbook = { name: '名册.xlsx', bytes: Buffer.from('not a workbook') };
export const HASH = '0'.repeat(64);
export const task = { at: { id: 'delivered' } };
export const anyone = 'yes: signedIn';
export const open = 'yes: signedIn nobody';
/** Who does not see the consortium's promises at all. */
export const unseen = 'missing: pupils ended left far invited overX oper appl';
export const settlementReaders = 'eDel eOwn eFin sDel sAca sFin lSec aDel aFin over';
