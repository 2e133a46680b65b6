import { useId } from 'react';
import {
  kit_insufficient_evidence,
  kit_leg,
  kit_leg_vacant,
  kit_leg_vacant_short,
  kit_not_due,
  kit_tripod_index,
  kit_tripod_no_index,
} from '#messages';
import { isWeak, legShapes, tiltOf, type LegShape, type TripodLeg } from '../../tripod-shape.js';
import { formatPercent } from '../text/format.js';

export interface TripodProps {
  /** One per lead seat, 2 to 5. */
  readonly legs: readonly TripodLeg[];
  /** 实体化指数, 0 to 100; null = not enough evidence: the bowl is dashed and no number is shown. */
  readonly index: number | null;
  /** Width in px: 30 as a logo, 104 in a card, 210 as the hero. */
  readonly size?: number;
  /** Figures under the legs; from 120 px on when left out. */
  readonly captions?: boolean;
}

const bowlPath = 'M20 36h80v10c0 18-17 30-40 30S20 64 20 46z';
const handles = 'M28 26V13a4 4 0 0 1 4-4h6a4 4 0 0 1 4 4v13M78 26V13a4 4 0 0 1 4-4h6a4 4 0 0 1 4 4v13';
const captionFrom = 120;

const spokenLeg = (leg: TripodLeg): string =>
  leg.missing
    ? kit_leg_vacant({ label: leg.label })
    : kit_leg({ label: leg.label, value: leg.percent === null ? kit_not_due() : formatPercent(leg.percent) });

const spoken = (legs: readonly TripodLeg[], index: number | null): string => {
  const list = legs.map(spokenLeg).join('，');
  return index === null ? kit_tripod_no_index({ legs: list }) : kit_tripod_index({ index, legs: list });
};

function Leg({ leg, shape, clip }: { readonly leg: TripodLeg; readonly shape: LegShape; readonly clip: string }) {
  return (
    <g className={`leg${leg.missing ? ' missing' : ''}${isWeak(leg) ? ' weak' : ''}`}>
      <polygon className="leg-outline" points={shape.points} />
      {!leg.missing && leg.percent !== null && <polygon className="leg-fill" points={shape.points} clipPath={`url(#${clip})`} />}
    </g>
  );
}

/**
 * The vessel: the bowl fills by the index, each leg by its seat's verified share, and it tilts towards the weak side.
 * Always stands beside the same numbers in text.
 */
export function Tripod({ legs, index, size = 210, captions = size > captionFrom }: TripodProps) {
  const id = useId();
  const shapes = legShapes(legs.length);
  return (
    <svg
      className={`tripod legs-${legs.length}${index === null ? ' unproven' : ''}`}
      width={size}
      height={size * (captions ? 1.12 : 1)}
      viewBox={`0 0 120 ${captions ? 134 : 120}`}
      role="img"
      aria-label={spoken(legs, index)}
    >
      <defs>
        {shapes.map((shape, n) => {
          const filled = (shape.height * (legs[n]?.percent ?? 0)) / 100;
          return (
            <clipPath key={shape.centre} id={`${id}${n}`}>
              <rect x="0" y={shape.top + shape.height - filled} width="120" height={filled} />
            </clipPath>
          );
        })}
        <clipPath id={`${id}b`}>
          <rect x="0" y={36 + 40 * (1 - (index ?? 0) / 100)} width="120" height="60" />
        </clipPath>
      </defs>
      <g className="tilt" style={{ transform: `rotate(${tiltOf(legs)}deg)` }}>
        <path d={handles} />
        {legs.map((leg, n) => {
          const shape = shapes[n];
          return shape && <Leg key={shape.centre} leg={leg} shape={shape} clip={`${id}${n}`} />;
        })}
        <path className="bowl" d={bowlPath} />
        {index !== null && <path className="bowl-fill" d={bowlPath} clipPath={`url(#${id}b)`} />}
        <path className="bowl-line" d={bowlPath} />
        <rect className="rim" x="15" y="27" width="90" height="9" rx="3" />
        <path className="rim-pattern" d="M24 31.5h8m4 0h8m4 0h8m4 0h8m4 0h8m4 0h8" />
        {index === null && captions && (
          <text className="bowl-text" x="60" y="58">
            {kit_insufficient_evidence()}
          </text>
        )}
      </g>
      {captions &&
        legs.map((leg, n) => (
          <text key={shapes[n]?.centre} className={`leg-text${isWeak(leg) ? ' weak' : ''}`} x={shapes[n]?.centre} y="130" aria-hidden="true">
            {leg.missing ? kit_leg_vacant_short() : leg.percent === null ? '—' : formatPercent(leg.percent)}
          </text>
        ))}
    </svg>
  );
}
