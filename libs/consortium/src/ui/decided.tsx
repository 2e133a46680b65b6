import { useSearchParams } from 'react-router';
import { consortium_decided } from '#messages';
import { Binding, Card } from '#libs/kit/ui';

/** What the address says of a proposal that comes of a decision of minutes. */
export interface Decided {
  /** Which act is to be proposed. */
  readonly act: string | null;
  /** The words of the decision: the reason the form begins with. */
  readonly reason: string;
  /** Undefined: the proposal comes of no decision. */
  readonly decisionId: string | undefined;
  /** Leaves the decision aside. */
  readonly clear: () => void;
}

export function useDecided(): Decided {
  const [search, setSearch] = useSearchParams();
  const clear = (): void => {
    if (search.has('decision')) setSearch({}, { replace: true });
  };
  return {
    act: search.get('new'),
    reason: (search.get('reason') ?? '').slice(0, 1000),
    decisionId: search.get('decision') ?? undefined,
    clear,
  };
}

/** Says over a page of proposals which decision they are linked to. */
export function DecidedNote() {
  const { reason, decisionId } = useDecided();
  if (!decisionId) return null;
  return (
    <Card title={consortium_decided()}>
      <Binding>
        <p>{reason}</p>
      </Binding>
    </Card>
  );
}
