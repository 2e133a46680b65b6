import { Transform } from 'class-transformer';
import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, Matches, Max, Min } from 'class-validator';
import { z, type ZodType } from 'zod';

/** Where a list goes on: `after` is the cursor the last page answered, opaque to the client. */
export class PageQuery {
  @ApiProperty({ type: String, required: false, maxLength: 200 })
  @IsOptional()
  @IsString()
  @Matches(/^[\w-]{1,200}$/, { message: '游标无效|not a cursor' })
  after?: string;

  @ApiProperty({ type: 'integer', required: false, minimum: 1, maximum: 200, default: 50 })
  @Transform(({ value }) => (value === undefined ? 50 : /^\d{1,3}$/.test(String(value)) ? Number(value) : value))
  @IsInt({ message: '须为 1 到 200 的整数|must be a whole number from 1 to 200' })
  @Min(1)
  @Max(200)
  limit: number = 50;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** The schema of a page of these. */
export const pageOf = <Item extends ZodType>(item: Item) => z.object({ items: z.array(item), next: z.string().nullable() });

/** A cursor of the sort key of the last row: opaque, and never more than the row itself told. */
export const cursorOf = (...key: readonly (string | number)[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** The sort key in a cursor; null when it is not one of ours. */
export function readCursor(cursor: string | undefined): readonly (string | number)[] | null {
  if (!cursor) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(key) && key.every((part) => typeof part === 'string' || typeof part === 'number') ? key : null;
  } catch {
    return null;
  }
}

/**
 * The condition of a list by id, ascending, from its cursor on. The bound that stands in for an absent cursor lets one plan serve
 * every page: with `IS NULL OR` it could not begin at the cursor.
 * @param placeholder of the cursor, a uuid or null
 */
export const afterCursor = (column: string, placeholder: string): string =>
  `${column} > coalesce(${placeholder}::uuid, '00000000-0000-0000-0000-000000000000'::uuid)`;

/** The same for a list that descends. */
export const beforeCursor = (column: string, placeholder: string): string =>
  `${column} < coalesce(${placeholder}::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)`;

/** Cuts the extra row a list asked for to learn whether there are more. */
export function page<Row, Item>(
  rows: readonly Row[],
  limit: number,
  key: (row: Row) => readonly (string | number)[],
  view: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(view), next: rows.length > limit && last ? cursorOf(...key(last)) : null };
}
