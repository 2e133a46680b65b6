import {
  demand_line_added,
  demand_line_changed,
  demand_line_closed,
  demand_line_kept,
  demand_version_before,
  demand_version_first,
  demand_version_hash,
  demand_version_next,
  demand_version_previous,
  demand_version_published,
  demand_version_title,
} from '#messages';
import { Button, Code, Dialog, formatInstant, Loaded, Stack, Tag, useView } from '#libs/kit/ui';
import type { TermField, TermsView, VersionView } from '../contract.js';
import { detailOf, fieldNames, kindNames, listOf, quantityText, shortOf } from './demand-words.js';

interface Shown {
  readonly id: string;
  readonly number: number;
}

type Line = VersionView['lines'][number];

const changes: Readonly<Record<Line['change'], { readonly word: () => string; readonly tone: 'plain' | 'jade' | 'amber' | 'rust' }>> = {
  ADDED: { word: demand_line_added, tone: 'jade' },
  CHANGED: { word: demand_line_changed, tone: 'amber' },
  CLOSED: { word: demand_line_closed, tone: 'rust' },
  KEPT: { word: demand_line_kept, tone: 'plain' },
};

/** A published version as it was frozen, held against the one before. */
export function VersionDialog({ shown, onShow }: { readonly shown: Shown | null; readonly onShow: (shown: Shown | null) => void }) {
  const version = useView<VersionView>(shown && `/demand-lists/${shown.id}/versions`, { number: shown?.number });
  return (
    <Dialog open={shown !== null} onClose={() => onShow(null)} title={demand_version_title({ number: shown?.number ?? 0 })} wide>
      <Loaded of={version}>{(loaded) => <Version version={loaded} onShow={(number) => onShow({ id: loaded.list.id, number })} />}</Loaded>
    </Dialog>
  );
}

function Version({ version, onShow }: { readonly version: VersionView; readonly onShow: (number: number) => void }) {
  const { list, number, hash, publishedAt, lines } = version;
  return (
    <Stack>
      <p>
        {list.organization.shortName} · {kindNames[list.kind]()} · {demand_version_published({ at: formatInstant(publishedAt) })}
      </p>
      <p className="muted">
        {number === 1 ? demand_version_first() : demand_version_before({ number: number - 1 })} {demand_version_hash()}{' '}
        <Code>{hash.slice(0, 16)}</Code>
      </p>
      <ul className="demand-lines">
        {lines.map((line) => (
          <li key={line.id} className={line.change === 'CLOSED' ? 'gone' : undefined}>
            <Tag tone={changes[line.change].tone}>{changes[line.change].word()}</Tag>
            <div>
              <b>{line.terms.title}</b> <span className="muted">{shortOf(line.terms)}</span>
              {line.before && <Differences line={line} before={line.before} kind={list.kind} />}
            </div>
          </li>
        ))}
      </ul>
      <div className="actions">
        <Button disabled={number <= 1} onClick={() => onShow(number - 1)}>
          {demand_version_previous()}
        </Button>
        <Button disabled={number >= list.number} onClick={() => onShow(number + 1)}>
          {demand_version_next()}
        </Button>
      </div>
    </Stack>
  );
}

/** Field by field what it said and says now; struck through and underlined, not by colour alone. */
const Differences = ({ line, before, kind }: { readonly line: Line; readonly before: TermsView; readonly kind: VersionView['list']['kind'] }) => (
  <ul className="demand-differences">
    {line.fields.map((field) => (
      <li key={field}>
        <span className="muted">{nameOf(field, kind)}</span> <del>{saidIn(before, field)}</del> <ins>{saidIn(line.terms, field)}</ins>
      </li>
    ))}
  </ul>
);

function nameOf(field: TermField, kind: VersionView['list']['kind']): string {
  const names: Partial<Record<TermField, () => string>> = fieldNames[kind];
  return names[field]?.() ?? '';
}

function saidIn(terms: TermsView, field: TermField): string {
  if (field === 'quantity') return quantityText(terms) || '—';
  if (field === 'detail') return detailOf(terms) || '—';
  if (field === 'codes') return listOf(terms.codes) || '—';
  return String(terms[field] ?? '') || '—';
}
