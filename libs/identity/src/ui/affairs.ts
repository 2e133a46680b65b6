import { inLocale, useView, type Effect } from '#libs/kit/ui';
import type { AffairsView } from '../contract.js';

/** What a merger touches, counted: what there is none of is not spoken of. */
export function useAffairs(path: string | null): readonly Effect[] {
  const affairs = useView<AffairsView>(path);
  return (affairs.data?.items ?? []).filter(({ count }) => count > 0).map(({ words }) => ({ mark: 'overdue', text: inLocale(words) }));
}
