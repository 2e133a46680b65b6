import { MarkShape, Tag } from '#libs/kit/ui';
import {
  production_test_acceptance,
  production_test_clock,
  production_test_consequence,
  production_test_held,
  production_test_missing,
  production_test_order,
  production_test_use,
  production_verdict_real,
  production_verdict_simulated,
  production_verdict_teaching,
} from '#messages';
import type { Reality, RealityProofs } from '../domain/reality.js';

const names = {
  order: production_test_order,
  use: production_test_use,
  acceptance: production_test_acceptance,
  consequence: production_test_consequence,
  clock: production_test_clock,
};
const verdicts: Readonly<Record<Reality, () => string>> = {
  REAL: production_verdict_real,
  SIMULATED: production_verdict_simulated,
  TEACHING: production_verdict_teaching,
};

/** The five tests of whether this is real work, and what they come to. */
export const RealityTests = ({ proofs, verdict }: { readonly proofs: RealityProofs; readonly verdict: Reality }) => (
  <div className="task-reality">
    <ul>
      {(Object.keys(names) as (keyof typeof names)[]).map((test) => (
        <li key={test} className={proofs[test] ? undefined : 'muted'}>
          <MarkShape kind={proofs[test] ? 'verified' : 'promised'} />
          <span>
            {names[test]()}
            <span className="visually-hidden"> {proofs[test] ? production_test_held() : production_test_missing()}</span>
          </span>
        </li>
      ))}
    </ul>
    <Tag tone={verdict === 'REAL' ? 'jade' : 'amber'}>{verdicts[verdict]()}</Tag>
  </div>
);
