// Ids of stored views: they name files, so nothing but an id ever becomes a part of a path.
import { UsageError } from '../failure/index.js';

const VIEW_ID = /^view_[0-9a-f]{24}$/;

export function isViewId(id: string): boolean {
  return VIEW_ID.test(id);
}

/** @throws UsageError `invalid-view-id` */
export function checkViewId(id: string): void {
  if (isViewId(id)) return;
  throw new UsageError({
    code: 'invalid-view-id',
    message: `${JSON.stringify(id.slice(0, 100))} is not the id of a view.`,
    next: 'Give one like view_ with 24 hexadecimal digits after it.',
  });
}
