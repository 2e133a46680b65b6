import { parentPort, workerData } from 'node:worker_threads';
import { readSheet, type SheetLimits } from './read-sheet.js';

const { bytes, limits } = workerData as { readonly bytes: Uint8Array; readonly limits: SheetLimits };

parentPort?.postMessage(await readSheet(Buffer.from(bytes), limits));
