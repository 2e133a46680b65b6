import {
  benefit_difference,
  benefit_extra_fen,
  benefit_pool,
  benefit_pool_awaits_contested,
  benefit_pool_awaits_costs,
  benefit_pool_awaits_pays,
  benefit_pool_awaits_receipts,
  benefit_pool_hatched,
  benefit_pool_negative,
  benefit_pool_none,
  benefit_pool_solid,
  benefit_split,
  benefit_waterfall,
  benefit_waterfall_cost,
  benefit_waterfall_gross,
  benefit_waterfall_net,
  benefit_waterfall_pay,
  benefit_waterfall_vat,
} from '#messages';
import { Binding, Card, formatMoney, Mark, Money, PromiseBar } from '#libs/kit/ui';
import type { ShareView, StatementView, WorkingsView } from '../contract.js';
import { ordinalOf, partyRole } from './party-names.js';

/** Receipt to pool, hatched until the other side has verified every figure, then split to the fen. */
export function Waterfall({ statement }: { readonly statement: StatementView }) {
  const { workings, agreement } = statement;
  const rows: readonly (readonly [string, string, boolean])[] = [
    [benefit_waterfall_gross(), workings.grossFen, true],
    [benefit_waterfall_vat({ rate: agreement.vatPercent }), minus(workings.vatFen), false],
    [benefit_waterfall_net(), workings.netFen, true],
    [benefit_waterfall_cost(), minus(workings.costFen), false],
    [benefit_waterfall_pay(), minus(workings.payFen), false],
    [benefit_pool(), workings.poolFen, true],
  ];
  return (
    <Card title={benefit_waterfall()}>
      <Binding>
        <table className="waterfall">
          <tbody>
            {rows.map(([name, fen, isSum]) => (
              <tr key={name} className={isSum ? 'sum' : undefined}>
                <th scope="row">{name}</th>
                <td className="number">
                  <Money fen={fen} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Binding>
      <PoolBar workings={workings} />
      <Split statement={statement} />
    </Card>
  );
}

const minus = (fen: string): string => (fen === '0' ? fen : `-${fen}`);

/** Hatched = claimed, solid = verified by the other side; what it waits for stands under it. */
function PoolBar({ workings }: { readonly workings: WorkingsView }) {
  const { poolFen, solid, awaiting, grossFen } = workings;
  if (grossFen === '0') return <p className="muted">{benefit_pool_none()}</p>;
  if (BigInt(poolFen) < 0n) return <Mark kind="overdue" word={benefit_pool_negative()} />;
  const waits = [
    awaiting.receipts > 0 && benefit_pool_awaits_receipts({ count: awaiting.receipts }),
    awaiting.costs > 0 && benefit_pool_awaits_costs({ count: awaiting.costs }),
    awaiting.pays > 0 && benefit_pool_awaits_pays({ count: awaiting.pays }),
    awaiting.contested > 0 && benefit_pool_awaits_contested({ count: awaiting.contested }),
  ].filter(Boolean);
  return (
    <div className="pool-bar">
      <PromiseBar
        promised={poolFen}
        claimed={solid ? '0' : poolFen}
        verified={solid ? poolFen : '0'}
        label={benefit_pool()}
        format={(fen) => formatMoney(String(fen))}
        bare
      />
      <p>
        {solid ? (
          <Mark kind="verified" word={benefit_pool_solid()} />
        ) : (
          <>
            <Mark kind="claimed" word={benefit_pool_hatched()} /> {waits.join(' · ')}
          </>
        )}
      </p>
    </div>
  );
}

function Split({ statement }: { readonly statement: StatementView }) {
  const { shares, workings, payer, school } = statement;
  const known = shares.every((share) => share.amountFen !== null);
  const sum = shares.reduce((total, share) => total + BigInt(share.amountFen ?? 0), 0n);
  if (!known || workings.grossFen === '0') return null;
  return (
    <Binding>
      <table className="shares">
        <caption>{benefit_split()}</caption>
        <tbody>
          {shares.map((share) => (
            <SplitRow key={share.position} share={share} role={partyRole(share, payer.id, school.id)} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {benefit_difference()}
            </th>
            <td className="number">
              <Money fen={BigInt(workings.poolFen) - sum} />
            </td>
          </tr>
        </tfoot>
      </table>
    </Binding>
  );
}

/** The party that got a fen of the remainder says so. */
const SplitRow = ({ share, role }: { readonly share: ShareView; readonly role: string }) => (
  <tr>
    <th scope="row">
      {ordinalOf(share.position)} {share.organization.name}
      <small>
        {' '}
        {role}
        {share.extraFen > 0 && ` · ${benefit_extra_fen()}`}
      </small>
    </th>
    <td className="number">{share.percent} %</td>
    <td className="number">
      <Money fen={share.amountFen} />
    </td>
  </tr>
);
