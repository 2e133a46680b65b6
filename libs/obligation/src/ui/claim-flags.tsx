import { Tag } from '#libs/kit/ui';
import type { ClaimView } from '../contract.js';
import { flagMeans, flagName } from './claim-words.js';

/** What should be looked at again, each with what it means: a word alone would accuse. */
export const ClaimFlags = ({ flags }: Pick<ClaimView, 'flags'>) =>
  flags.length > 0 && (
    <ul className="obligation-flags">
      {flags.map((flag) => (
        <li key={flag}>
          <Tag tone="amber">{flagName(flag)}</Tag> <small>{flagMeans(flag)}</small>
        </li>
      ))}
    </ul>
  );
