// The stretch of rows that is drawn: thousands of rows at once would take seconds.

/** Rows that are drawn at once; more on request. */
export const PAGE = 200;

/** `count` rows from the index `from` on; fewer where the rows end. */
export type RowSlice = { readonly from: number; readonly count: number };

export const FIRST_ROWS: RowSlice = { from: 0, count: PAGE };

/** A slice that lies inside `total` rows: where rows have gone, the first ones are drawn again. */
export function fitSlice(slice: RowSlice, total: number): RowSlice {
  return slice.from < total || slice.from === 0 ? slice : FIRST_ROWS;
}

/** Another page after the slice. */
export function addLater({ from, count }: RowSlice): RowSlice {
  return { from, count: count + PAGE };
}

/** Another page before the slice. */
export function addEarlier({ from, count }: RowSlice): RowSlice {
  const start = Math.max(0, from - PAGE);
  return { from: start, count: count + from - start };
}

/** A slice with a row in it: the same, one page more where the row is in the next, else the page of the row alone. */
export function sliceWith(slice: RowSlice, index: number): RowSlice {
  const end = slice.from + slice.count;
  if (index >= slice.from && index < end) return slice;
  if (index >= end && index < end + PAGE) return addLater(slice);
  if (index < slice.from && index >= slice.from - PAGE) return addEarlier(slice);
  return { from: Math.floor(index / PAGE) * PAGE, count: PAGE };
}
