import { Link, useSearchParams } from 'react-router';
import { kit_search_none, kit_search_none_next, kit_search_title, kit_search_too_short } from '#messages';
import { Card, EmptyState, Loaded, Page, Tag, useView } from '#libs/kit/ui';
import { screens } from './discovered-screens.js';

interface Found {
  readonly items: readonly { readonly subject: string; readonly id: string; readonly title: string; readonly href: string }[];
}

const shortest = 2;

/** What each kind of thing is called, by the screen it opens on. */
const labels = new Map(screens.flatMap(({ finds }) => (finds ? [[finds.subject, finds.label] as const] : [])));

/** Everything one may read that holds these characters; two are enough in Chinese. */
export default function Search() {
  const [query] = useSearchParams();
  const text = (query.get('q') ?? '').trim();
  const enough = [...text].length >= shortest;
  const found = useView<Found>(enough ? '/search' : null, { q: text });
  return (
    <Page title={kit_search_title({ text })}>
      {enough ? <Loaded of={found}>{(data) => <Results items={data.items} text={text} />}</Loaded> : <EmptyState title={kit_search_too_short()} />}
    </Page>
  );
}

const Results = ({ items, text }: Found & { readonly text: string }) =>
  items.length === 0 ? (
    <EmptyState title={kit_search_none({ text })}>{kit_search_none_next()}</EmptyState>
  ) : (
    <Card>
      <ul className="found">
        {items.map((item) => (
          <li key={item.href + item.id}>
            <Kind of={item.subject} /> <Link to={item.href}>{item.title}</Link>
          </li>
        ))}
      </ul>
    </Card>
  );

function Kind({ of }: { readonly of: string }) {
  const label = labels.get(of);
  return label ? <Tag>{label()}</Tag> : null;
}
