// Undo and redo.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  amendView,
  EMPTY_VIEW,
  HISTORY_LIMIT,
  type History,
  pushView,
  redo,
  startHistory,
  undo,
  type View,
} from '../../../viewer/state/index.js';
import { viewOf } from './small-world.js';

const views: readonly View[] = Array.from({ length: 5 }, (_, index) => viewOf([`Q${index}`]));
const act = fc
  .nat(views.length - 1)
  .map(index => (history: History) => pushView(history, views[index] ?? EMPTY_VIEW, `act ${index}`));
const aHistory = fc
  .array(fc.oneof({ weight: 3, arbitrary: act }, fc.constantFrom(undo, redo)), { maxLength: 30 })
  .map(steps => steps.reduce((history, step) => step(history), startHistory(EMPTY_VIEW)));
const aNewView = fc.nat(999).map(index => viewOf([`new ${index}`]));

describe('history', () => {
  it('goes back to the view before an act, whatever came before', () => {
    fc.assert(
      fc.property(aHistory, aNewView, (history, view) => {
        const { past, present } = undo(pushView(history, view, 'expand Taliban'));

        expect(past).toEqual(history.past);
        expect(present).toBe(history.present);
      }),
    );
  });

  it('does again exactly what was undone', () => {
    fc.assert(
      fc.property(aHistory, history => {
        if (history.past.length > 0) expect(redo(undo(history))).toEqual(history);
        if (history.future.length > 0) expect(undo(redo(history))).toEqual(history);
      }),
    );
  });

  it('forgets what could be redone once something else is done', () => {
    fc.assert(
      fc.property(aHistory, aNewView, (history, view) => {
        const after = pushView(history, view, 'hide Kandahar');

        expect(after.future).toEqual([]);
        expect(after.present).toEqual({ view, what: 'hide Kandahar' });
        expect(redo(after)).toBe(after);
      }),
    );
  });

  it('tells which act undo and redo would take back or do again', () => {
    const [first, second] = [viewOf(['a']), viewOf(['a', 'b'])];
    const done = pushView(pushView(startHistory(EMPTY_VIEW), first, 'add a'), second, 'expand a');

    expect(startHistory(EMPTY_VIEW).present.what).toBeUndefined();
    expect(done.present.what).toBe('expand a');
    expect(undo(done).present.what).toBe('add a');
    expect(undo(undo(done)).future.map(entry => entry.what)).toEqual(['add a', 'expand a']);
  });

  it('takes the same view for no act, and keeps what can be redone', () => {
    const back = undo(pushView(startHistory(EMPTY_VIEW), viewOf(['a']), 'add a'));

    expect(pushView(back, EMPTY_VIEW, 'hide nothing')).toBe(back);
  });

  it('has nothing to undo at its start', () => {
    const start = startHistory(EMPTY_VIEW);

    expect(undo(start)).toBe(start);
    expect(redo(start)).toBe(start);
  });

  it('remembers two hundred acts', () => {
    const acts = Array.from({ length: HISTORY_LIMIT + 5 }, (_, index) => viewOf([`Q${index}`]));
    const history = acts.reduce((all, view, index) => pushView(all, view, `act ${index}`), startHistory(EMPTY_VIEW));
    let back = history;
    for (let i = 0; i < HISTORY_LIMIT + 5; i += 1) back = undo(back);

    expect(history.past).toHaveLength(200);
    expect(back.present).toEqual({ view: acts[4], what: 'act 4' });
    expect(back.future).toHaveLength(200);
  });

  it('amends the present view without another entry', () => {
    const done = pushView(startHistory(EMPTY_VIEW), viewOf(['a']), 'expand a');
    const settled = amendView(done, viewOf(['a', 'b']));

    expect(settled).toEqual({ ...done, present: { view: viewOf(['a', 'b']), what: 'expand a' } });
    expect(undo(settled).present.view).toBe(EMPTY_VIEW);
    expect(amendView(settled, settled.present.view)).toBe(settled);
  });
});
