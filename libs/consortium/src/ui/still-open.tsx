import {
  consortium_open_balances,
  consortium_open_hours,
  consortium_open_none,
  consortium_open_obligations,
  consortium_open_students,
  consortium_open_title,
} from '#messages';
import { Loaded, Mark, useView } from '#libs/kit/ui';
import type { ClosingView } from '../contract.js';

/** What stands in the way of a dissolution now, counted; the server asks the same again with the last signature. */
export function StillOpen({ consortiumId }: { readonly consortiumId: string }) {
  const closing = useView<ClosingView>(`/consortia/${consortiumId}/closing`);
  return <Loaded of={closing}>{(counts) => <Counts counts={counts} />}</Loaded>;
}

function Counts({ counts: { balances, obligations, students, hours } }: { readonly counts: ClosingView }) {
  const open = [
    { count: balances, text: consortium_open_balances({ count: balances }) },
    { count: obligations, text: consortium_open_obligations({ count: obligations }) },
    { count: students, text: consortium_open_students({ count: students }) },
    { count: hours, text: consortium_open_hours({ count: hours }) },
  ].filter(({ count }) => count > 0);
  if (open.length === 0) return <Mark kind="verified" word={consortium_open_none()} />;
  return (
    <section className="still-open">
      <p>{consortium_open_title()}</p>
      <ul>
        {open.map(({ text }) => (
          <li key={text}>
            <Mark kind="overdue" word={text} />
          </li>
        ))}
      </ul>
    </section>
  );
}
