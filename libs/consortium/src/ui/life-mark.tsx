import { Mark, Tag } from '#libs/kit/ui';
import type { LifeView } from '../contract.js';
import { stateName } from './life-words.js';

/** Founding is a promise; a consortium that lives by verified facts is solid; one that stands still is overdue. */
export function LifeMark({ state }: { readonly state: LifeView['state'] }) {
  const word = stateName(state);
  switch (state) {
    case 'FOUNDING':
      return <Mark kind="promised" word={word} />;
    case 'ACTIVE':
      return <Mark kind="verified" word={word} />;
    case 'AT_RISK':
    case 'DORMANT':
    case 'RECTIFICATION':
      return <Mark kind="overdue" word={word} />;
    case 'DISSOLVED':
      return <Tag>{word}</Tag>;
  }
}
