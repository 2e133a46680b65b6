import { useId } from 'react';
import { kit_trend_label } from '#messages';
import { formatNumber } from '../text/format.js';

/** One step in time. `claimed` is on top of `verified`; null = not reported, which leaves a gap. */
export interface TrendPoint {
  readonly label: string;
  readonly promised: number | null;
  readonly claimed: number | null;
  readonly verified: number | null;
}

export interface TrendProps {
  readonly points: readonly TrendPoint[];
  /** Top of the scale; 100 for shares. */
  readonly max?: number;
  /** What is shown, for readers who hear it; first and last verified value are added. */
  readonly title: string;
}

const width = 480;
const height = 190;
const left = 34;
const base = height - 24;
const scale = 150;

/** Runs of neighbouring points that have a value. */
function runs(points: readonly TrendPoint[], value: (point: TrendPoint) => number | null): readonly (readonly [number, number])[][] {
  const found: [number, number][][] = [[]];
  points.forEach((point, index) => {
    const at = value(point);
    if (at === null) found.push([]);
    else found.at(-1)?.push([index, at]);
  });
  return found.filter((run) => run.length > 0);
}

/** Dashed = promised, hatch = claimed, solid = verified, over time. */
export function Trend({ points, max = 100, title }: TrendProps) {
  const id = useId();
  const x = (index: number): number => Math.round((left + (index * (width - 50)) / Math.max(1, points.length - 1)) * 10) / 10;
  const y = (value: number): number => Math.round((base - (value / max) * scale) * 10) / 10;
  const line = (run: readonly (readonly [number, number])[]): string => `M${run.map(([index, value]) => `${x(index)} ${y(value)}`).join('L')}`;
  const area = (run: readonly (readonly [number, number])[]): string =>
    `${line(run)}L${x(run.at(-1)?.[0] ?? 0)} ${base}L${x(run[0]?.[0] ?? 0)} ${base}Z`;
  const verified = (point: TrendPoint): number | null => point.verified;
  const claimed = (point: TrendPoint): number | null => (point.verified === null || point.claimed === null ? null : point.verified + point.claimed);
  const known = points.map(verified).filter((value) => value !== null);
  const every = Math.max(1, Math.ceil(points.length / 7));
  return (
    <svg
      className="trend"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={kit_trend_label({ title, first: formatNumber(known[0] ?? 0), last: formatNumber(known.at(-1) ?? 0) })}
    >
      <defs>
        <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="hatch" d="M0 0V5" />
        </pattern>
      </defs>
      {[0, max / 2, max].map((value) => (
        <g key={value}>
          <path className="rule" d={`M${left} ${y(value)}H${width - 16}`} />
          <text x={left - 6} y={y(value) + 4} textAnchor="end">
            {formatNumber(value)}
          </text>
        </g>
      ))}
      {runs(points, claimed).map((run) => (
        <path key={run[0]?.[0]} className="claimed" fill={`url(#${id})`} d={area(run)} />
      ))}
      {runs(points, verified).map((run) => (
        <path key={run[0]?.[0]} className="verified" d={area(run)} />
      ))}
      {runs(points, (point) => point.promised).map((run) => (
        <path key={run[0]?.[0]} className="promised" d={line(run)} />
      ))}
      {points.map((point, index) =>
        index % every === 0 ? (
          <text key={point.label} x={x(index)} y={height - 6} textAnchor="middle">
            {point.label}
          </text>
        ) : null,
      )}
    </svg>
  );
}
