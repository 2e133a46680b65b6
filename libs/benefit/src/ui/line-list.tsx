import { Link } from 'react-router';
import { benefit_line_accepted, benefit_line_withdrawn } from '#messages';
import { Code, Mark, Money } from '#libs/kit/ui';
import type { LineView } from '../contract.js';

/** Accepted tasks; a withdrawn acceptance is a line of its own, with the opposite amount. */
export const LineList = ({ lines }: { readonly lines: readonly LineView[] }) => (
  <ul className="statement-lines">
    {lines.map((line) => (
      <li key={line.id}>
        <Mark
          kind={line.kind === 'ACCEPTED' ? 'verified' : 'overdue'}
          word={line.kind === 'ACCEPTED' ? benefit_line_accepted() : benefit_line_withdrawn()}
        />
        <span>
          <Link to={`/tasks/${line.taskId}`}>{line.title}</Link>
          <br />
          <Code>{line.number}</Code>
        </span>
        {line.priceFen !== null && <Money fen={line.kind === 'ACCEPTED' ? line.priceFen : `-${line.priceFen}`} />}
      </li>
    ))}
  </ul>
);
