import {
  consortium_article_keeper,
  consortium_article_terms_none,
  consortium_article_text,
  consortium_difference_after,
  consortium_difference_before,
  consortium_difference_legend,
  consortium_difference_text_same,
  consortium_form_formulas,
  consortium_form_name,
  consortium_form_templates,
  consortium_form_unit_days,
  consortium_rule_objection,
  consortium_rule_quorum,
  consortium_rule_verification,
} from '#messages';
import { useMemo } from 'react';
import { Code, Facts } from '#libs/kit/ui';
import type { CharterText } from '../domain/charter.js';
import { wordDifference, type Piece } from '../domain/word-difference.js';

interface Props {
  readonly before: CharterText;
  readonly after: CharterText;
}

/** What an amendment changes: each field that differs, and the text word by word. What goes is struck through, what comes is underlined. */
export function CharterDifference({ before, after }: Props) {
  const pieces = useMemo(() => wordDifference(before.text, after.text), [before.text, after.text]);
  const fields = changedFields(before, after);
  return (
    <div className="difference">
      <p className="muted">
        <Shown piece={{ kind: 'gone', text: consortium_difference_before() }} />{' '}
        <Shown piece={{ kind: 'new', text: consortium_difference_after() }} /> {consortium_difference_legend()}
      </p>
      {fields.length > 0 && <Facts items={fields} />}
      <h3>{consortium_article_text()}</h3>
      {before.text === after.text ? (
        <p className="muted">{consortium_difference_text_same()}</p>
      ) : (
        <p className="words">
          {pieces.map((piece, index) => (
            <Shown key={index} piece={piece} />
          ))}
        </p>
      )}
    </div>
  );
}

/** Read aloud, an insertion says that it is one: the element's own role. */
function Shown({ piece: { kind, text } }: { readonly piece: Piece }) {
  if (kind === 'same') return <>{text}</>;
  return kind === 'gone' ? <del>{text}</del> : <ins>{text}</ins>;
}

type Field = readonly [string, React.ReactNode];

const hashOf = (hash: string | null) => (hash === null ? consortium_article_terms_none() : <Code>{hash.slice(0, 12)}…</Code>);

function changedFields(before: CharterText, after: CharterText): readonly Field[] {
  const field = (
    label: string,
    of: (charter: CharterText) => string | number | null,
    shown: (charter: CharterText) => React.ReactNode,
  ): readonly Field[] => {
    if (of(before) === of(after)) return [];
    return [
      [
        label,
        <>
          <del>{shown(before)}</del> → <ins>{shown(after)}</ins>
        </>,
      ],
    ];
  };
  const days = (count: number): string => `${count} ${consortium_form_unit_days()}`;
  return [
    ...field(
      consortium_form_name(),
      (charter) => charter.name,
      (charter) => charter.name,
    ),
    ...field(
      consortium_article_keeper(),
      ({ commonFundKeeper }) => commonFundKeeper.id,
      ({ commonFundKeeper }) => commonFundKeeper.name,
    ),
    ...field(
      consortium_rule_quorum(),
      ({ rules }) => rules.quorumPercent,
      ({ rules }) => `${rules.quorumPercent}%`,
    ),
    ...field(
      consortium_rule_verification(),
      ({ rules }) => rules.verificationDays,
      ({ rules }) => days(rules.verificationDays),
    ),
    ...field(
      consortium_rule_objection(),
      ({ rules }) => rules.objectionDays,
      ({ rules }) => days(rules.objectionDays),
    ),
    ...field(
      consortium_form_templates(),
      (charter) => charter.templateHash,
      (charter) => hashOf(charter.templateHash),
    ),
    ...field(
      consortium_form_formulas(),
      (charter) => charter.formulaHash,
      (charter) => hashOf(charter.formulaHash),
    ),
  ];
}
