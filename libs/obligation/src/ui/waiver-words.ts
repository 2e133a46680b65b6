import {
  obligation_waiver_extension,
  obligation_waiver_extension_does,
  obligation_waiver_rest,
  obligation_waiver_rest_does,
  obligation_waiver_state_asked,
  obligation_waiver_state_consented,
  obligation_waiver_state_refused,
  obligation_waiver_state_taken_back,
  obligation_waiver_target,
  obligation_waiver_target_does,
  obligation_waiver_window,
  obligation_waiver_window_does,
} from '#messages';
import { formatNumber, type MarkKind } from '#libs/kit/ui';
import type { ObligationView, WaiverView } from '../contract.js';
import type { WaiverKind } from '../domain/decide-waiver.js';

const kinds: Readonly<Record<WaiverKind, () => string>> = {
  WINDOW: obligation_waiver_window,
  REST: obligation_waiver_rest,
  TARGET: obligation_waiver_target,
  EXTENSION: obligation_waiver_extension,
};

/** What is asked for, in a word. */
export const waiverKindWord = (kind: WaiverKind): string => kinds[kind]();

const states: Readonly<Record<WaiverView['status'], (slots: { readonly kind: string }) => string>> = {
  ASKED: obligation_waiver_state_asked,
  CONSENTED: obligation_waiver_state_consented,
  REFUSED: obligation_waiver_state_refused,
  WITHDRAWN: obligation_waiver_state_taken_back,
};

export const waiverWord = ({ status, kind }: WaiverView): string => states[status]({ kind: waiverKindWord(kind) });

/** With one key it is half done; let off is hollow, whoever agreed. */
export const waiverMark = ({ status }: WaiverView): MarkKind => (status === 'ASKED' ? 'claimed' : 'promised');

interface About extends Pick<WaiverView, 'kind' | 'windowId' | 'target' | 'until' | 'formerTarget'> {}

/** What both keys together change. */
export function waiverEffects({ kind, windowId, target, until, formerTarget }: About, { windows }: Pick<ObligationView, 'windows'>): string {
  const window = windows.find(({ id }) => id === windowId);
  const period = { from: window?.startsOn ?? '—', to: window?.endsOn ?? '—' };
  switch (kind) {
    case 'WINDOW':
      return obligation_waiver_window_does(period);
    case 'REST':
      return obligation_waiver_rest_does(period);
    case 'EXTENSION':
      return obligation_waiver_extension_does({ ...period, until: until ?? '—' });
    case 'TARGET':
      return obligation_waiver_target_does({ from: formatNumber(formerTarget), to: target === null ? '—' : formatNumber(target) });
  }
}
