import { isId } from '#libs/kernel';
import { cursorOf, InvalidRequest, readCursor, type Page, type PageQuery } from '#libs/platform';

/** The id a page goes on after; null at the beginning. @throws InvalidRequest for a cursor that is not one of ours */
export function afterId({ after }: PageQuery): string | null {
  if (after === undefined) return null;
  const [id] = readCursor(after) ?? [];
  if (typeof id !== 'string' || !isId(id)) throw new InvalidRequest([{ field: 'after', message: '游标无效|not a cursor' }]);
  return id;
}

/** A page that goes on after its last id. */
export const pageAfter = <Item>({ items, last }: { readonly items: readonly Item[]; readonly last: string | null }): Page<Item> => ({
  items,
  next: last === null ? null : cursorOf(last),
});
