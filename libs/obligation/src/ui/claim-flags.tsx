import { Link, useParams } from 'react-router';
import { obligation_flag_alike_to } from '#messages';
import { Tag } from '#libs/kit/ui';
import type { ClaimView } from '../contract.js';
import { flagMeans, flagName } from './claim-words.js';

/** What should be looked at again, each with what it means: a word alone would accuse. */
export function ClaimFlags({ claim: { flags, alikeTo } }: { readonly claim: Pick<ClaimView, 'flags' | 'alikeTo'> }) {
  const { cid } = useParams();
  if (flags.length === 0) return null;
  const alike = alikeTo && (
    <Link to={`/consortia/${cid}/ledger?open=${alikeTo.obligationId}`}>{obligation_flag_alike_to({ number: alikeTo.number })}</Link>
  );
  return (
    <ul className="obligation-flags">
      {flags.map((flag) => (
        <li key={flag}>
          <Tag tone="amber">{flagName(flag)}</Tag> <small>{flagMeans(flag)}</small> {flag === 'ALIKE' && alike}
        </li>
      ))}
    </ul>
  );
}
