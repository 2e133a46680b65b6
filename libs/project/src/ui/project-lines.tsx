import { useState } from 'react';
import { Link } from 'react-router';
import {
  project_line_owes,
  project_line_promise,
  project_line_promise_more,
  project_line_unpromised,
  project_line_usual,
  project_lines,
  project_lines_by,
  project_lines_later,
  project_lines_over,
  project_promise_dead,
  project_promise_ended,
  project_promise_proposed,
} from '#messages';
import { Button, Card, daysUntil, formatDate, inLocale, MarkShape, PromiseBar, Tag } from '#libs/kit/ui';
import type { ProjectView } from '../contract.js';
import { useOurs } from './joiner.js';
import { PromiseLine } from './promise-line.js';
import { cadenceWord, otherSide, sideWords } from './project-words.js';

export type Line = ProjectView['lines'][number];
type Promised = Line['promises'][number];

const stands = ({ status }: Promised): boolean => status !== 'DECLINED' && status !== 'WITHDRAWN';

/** The obligations of the kind: what is to be promised, and how what was promised stands in the ledger. */
export function ProjectLines({ project }: { readonly project: ProjectView }) {
  const [promising, promise] = useState<Line | null>(null);
  const ours = useOurs(project);
  const proven = project.proofOf === null || project.proofs.some(({ verifiedAt }) => verifiedAt !== null);
  const { status, promiseBy } = project;
  const open = project.lines.some(({ promises }) => !promises.some(stands));
  const note =
    status === 'PROPOSED'
      ? project_lines_later()
      : status !== 'ACTIVE'
        ? project_lines_over()
        : open && promiseBy
          ? project_lines_by({ day: formatDate(promiseBy) })
          : null;
  return (
    <Card title={project_lines()} note={note}>
      <ul className="project-lines">
        {project.lines.map((line) => (
          <LineItem
            key={line.code}
            line={line}
            cid={project.consortiumId}
            late={status === 'ACTIVE' && promiseBy !== null && daysUntil(promiseBy) < 0}
            onPromise={status === 'ACTIVE' && proven && ours.some(({ side }) => side !== null) ? () => promise(line) : undefined}
          />
        ))}
      </ul>
      {promising && <PromiseLine project={project} line={promising} ours={ours} onClose={() => promise(null)} />}
    </Card>
  );
}

interface LineProps {
  readonly line: Line;
  readonly cid: string;
  /** Whether it should have been promised by now. */
  readonly late: boolean;
  readonly onPromise: (() => void) | undefined;
}

function LineItem({ line, cid, late, onPromise }: LineProps) {
  const standing = line.promises.some(stands);
  return (
    <li>
      <LineMark line={line} late={late} />
      <div>
        <b>{inLocale(line.names)}</b>
        <small className="muted">
          {project_line_owes({ from: sideWords[line.owes](), to: sideWords[otherSide(line.owes)]() })}
          {' · '}
          {project_line_usual({ target: String(line.target), unit: inLocale(line.unit), cadence: cadenceWord(line.cadence) })}
        </small>
        {!standing && <small>{project_line_unpromised()}</small>}
        {line.promises.map((made) => (
          <Made key={made.obligationId} made={made} line={line} cid={cid} />
        ))}
        {onPromise && (
          <div className="actions">
            <Button small kind={standing ? 'quiet' : 'plain'} onClick={onPromise}>
              {standing ? project_line_promise_more() : project_line_promise()}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}

/** Hollow once both sides agreed, hatched while one has, and nothing before there is a promise. */
function LineMark({ line, late }: Pick<LineProps, 'line' | 'late'>) {
  const standing = line.promises.filter(stands);
  if (standing.some(({ status }) => status !== 'PROPOSED')) return <MarkShape kind="promised" />;
  if (standing.length > 0) return <MarkShape kind="claimed" />;
  return late ? <MarkShape kind="overdue" /> : <span aria-hidden="true" />;
}

/** Of a ratio the bar shows the share, in per cent. */
function amounts({ metric }: Line, { verified, claimed, verifiedOf, claimedOf }: NonNullable<Promised['window']>) {
  if (metric !== 'RATIO') return { verified, claimed };
  const whole = Math.max(1, verifiedOf + claimedOf);
  return { verified: Math.floor((100 * verified) / whole), claimed: Math.floor((100 * claimed) / whole) };
}

function Made({ made, line, cid }: { readonly made: Promised; readonly line: Line; readonly cid: string }) {
  const { number, obligor, beneficiary, status, window, target } = made;
  return (
    <div className="project-made">
      <p>
        <Link to={`/consortia/${cid}/ledger?open=${made.obligationId}`}>{number}</Link> {obligor.shortName} → {beneficiary.shortName}{' '}
        {status === 'PROPOSED' && <Tag tone="amber">{project_promise_proposed()}</Tag>}
        {!stands(made) && <Tag>{project_promise_dead()}</Tag>}
        {(status === 'WAIVED' || status === 'SUPERSEDED') && <Tag>{project_promise_ended()}</Tag>}
      </p>
      {window && (
        <PromiseBar
          promised={target}
          {...amounts(line, window)}
          unit={line.metric === 'RATIO' ? '%' : inLocale(line.unit)}
          label={inLocale(line.names)}
          overdue={window.overdue}
        />
      )}
    </div>
  );
}
