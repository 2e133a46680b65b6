import type { Progress } from '../../domain/progress.js';
import type { Window } from '../../domain/window.js';
import type { ObligationRecord, WindowRecord } from './records.js';

/** What of a window is derived from its facts. */
export type Figures = Pick<Progress, 'claimed' | 'verified' | 'entries' | 'lateEntries'>;

/** Windows and their derived figures. Whoever writes them has locked their promise. */
export abstract class WindowStore {
  abstract last(obligation: ObligationRecord): Promise<WindowRecord | null>;
  /** The window a date lies in. */
  abstract on(obligation: ObligationRecord, date: string): Promise<WindowRecord | null>;
  /** The earlier window that is drawn over a date and still waited for: not kept, and not let off. */
  abstract drawnOver(obligation: ObligationRecord, date: string): Promise<WindowRecord | null>;
  abstract find(obligation: ObligationRecord, id: string): Promise<WindowRecord | null>;
  abstract open(id: string, obligation: ObligationRecord, ordinal: number, window: Window): Promise<void>;
  /** Lets the window off: from then on it is neither due nor kept. */
  abstract waive(window: WindowRecord, at: Date): Promise<void>;
  /** Draws the window to a later last day. Its own end stays, and the figures go by that. */
  abstract extend(window: WindowRecord, until: string): Promise<void>;
  /** Writes the figures, and with them whether it is due and kept. */
  abstract write(window: WindowRecord, figures: Figures): Promise<void>;
}
