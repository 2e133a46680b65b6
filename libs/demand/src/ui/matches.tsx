import { demand_match_none, demand_match_points, demand_match_score, demand_matches_note } from '#messages';
import { Button, inLocale, Loaded, useView } from '#libs/kit/ui';
import type { EntryView, MatchesView } from '../contract.js';
import { shortOf } from './demand-words.js';

/** What goes with a line, best first, each with its reasons in words and points. Suggested, never done. */
export function Matches({ entry, onOpen }: { readonly entry: EntryView; readonly onOpen: (id: string) => void }) {
  const matches = useView<MatchesView>(`/demands/${entry.id}/matches`);
  return (
    <Loaded of={matches}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="muted">{demand_match_none()}</p>
        ) : (
          <>
            <p className="muted">{demand_matches_note()}</p>
            <ol className="demand-matches">
              {items.map(({ entry: other, score, reasons }) => (
                <li key={other.id}>
                  <Button kind="quiet" onClick={() => onOpen(other.id)}>
                    {other.terms.title}
                  </Button>
                  <b className="demand-score">{demand_match_score({ score })}</b>
                  <p className="muted">
                    {other.organization.shortName} · {shortOf(other.terms)}
                  </p>
                  <ul className="why">
                    {reasons.map(({ kind, points, said }) => (
                      <li key={kind}>
                        <b>{demand_match_points({ points })}</b>
                        <span>{inLocale(said)}</span>
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ol>
          </>
        )
      }
    </Loaded>
  );
}
