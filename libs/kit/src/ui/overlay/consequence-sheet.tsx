import type { ReactNode } from 'react';
import { kit_sheet_look_again, kit_sheet_title } from '#messages';
import type { Problem } from '../data/problem.js';
import { Button } from '../pieces/button.js';
import { MarkShape, type MarkKind } from '../pieces/mark.js';
import { ProblemNote } from '../pieces/states.js';
import { Dialog } from './dialog.js';

/** One counted fact that follows: "承诺 OB-0003 兑现第 8 项，共 8 项". */
export interface Effect {
  readonly mark?: MarkKind;
  readonly text: ReactNode;
}

export interface ConsequenceSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** "确认后会发生" by default. */
  readonly title?: string;
  readonly effects: readonly Effect[];
  /** The act in its own words, never 确定: 确认验收, 签署 v2. */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly busy?: boolean;
  readonly problem?: Problem | null;
  /** A field the act needs: a reason, a reference. */
  readonly children?: ReactNode;
}

/** Before acceptance, signing, settlement, an order: what will happen, in counted facts. */
export function ConsequenceSheet({
  open,
  onClose,
  title,
  effects,
  confirm,
  onConfirm,
  busy = false,
  problem = null,
  children,
}: ConsequenceSheetProps) {
  const actions = (
    <>
      <Button onClick={onClose}>{kit_sheet_look_again()}</Button>
      <Button kind="primary" busy={busy} onClick={onConfirm}>
        {confirm}
      </Button>
    </>
  );
  return (
    <Dialog open={open} onClose={onClose} title={title ?? kit_sheet_title()} sheet actions={actions}>
      <ul className="effects">
        {effects.map((effect, index) => (
          <li key={index}>
            <MarkShape kind={effect.mark ?? 'verified'} />
            <span>{effect.text}</span>
          </li>
        ))}
      </ul>
      {children}
      <ProblemNote problem={problem} />
    </Dialog>
  );
}
