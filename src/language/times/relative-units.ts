// The week, weekend, month, quarter, season, … before, around and after the article.
import type { TimeUnit } from '../words.js';
import type { Tense } from './anchor.js';
import { dateOf, mondayOf } from './calendar.js';
import { dayPeriod, daysPeriod, monthsPeriod, type Period, unknownPeriod, yearsPeriod } from './period.js';

/** One unit of the calendar back (`last`), this one, one on (`next`), or the first that begins after the article (`coming`). */
export type Relation = 'last' | 'this' | 'next' | 'coming';

/** The unit of the calendar that stands so to a day. Weeks run from Monday. */
export function relativeUnit(unit: TimeUnit, relation: Relation, today: number): Period {
  const step = relation === 'last' ? -1 : relation === 'this' ? 0 : 1;
  const { year, month } = dateOf(today);
  const monday = mondayOf(today);
  switch (unit) {
    case 'day':
      return dayPeriod(today + step);
    case 'week':
      return daysPeriod(monday + 7 * step, monday + 7 * step + 6, 'week');
    case 'weekend': {
      const isAhead = relation === 'coming' && today < monday + 5;
      const saturday = monday + 5 + (isAhead ? 0 : 7 * step);
      return daysPeriod(saturday, saturday + 1, 'weekend');
    }
    case 'month':
      return monthsPeriod(year, month + step);
    case 'quarter':
      return monthsPeriod(year, 3 * Math.floor((month - 1) / 3) + 1 + 3 * step, { count: 3, unit: 'quarter' });
    case 'half':
      return monthsPeriod(year, 6 * Math.floor((month - 1) / 6) + 1 + 6 * step, { count: 6, unit: 'half' });
    case 'year':
      return yearsPeriod(year + step);
    case 'decade':
      return decadePeriod(10 * (Math.floor(year / 10) + step));
    case 'century':
      return centuryPeriod(Math.floor(year / 100) + 1 + step);
    default:
      return unknownPeriod('day');
  }
}

export function decadePeriod(first: number): Period {
  return yearsPeriod(first, first + 9, 'decade');
}

/** The 19th century is 1800 to 1899, as people count it and decades fit in. */
export function centuryPeriod(number: number): Period {
  return yearsPeriod(100 * (number - 1), 100 * number - 1, 'century');
}

/** Three months from the season's first; a winter bears the year in which it ends. */
export function seasonPeriod(year: number, month: number): Period {
  return monthsPeriod(month === 12 ? year - 1 : year, month, { count: 3, unit: 'season' });
}

/**
 * The season that stands so to a day: the last is over, the coming has not begun; this one is the running one or that of
 * the year.
 */
export function relativeSeason(month: number, relation: Relation, today: number): Period {
  const { year } = dateOf(today);
  const seasons = [-2, -1, 0, 1, 2].map(step => seasonPeriod(year + step, month));
  const running = seasons.find(
    ({ from, to }) => from !== undefined && to !== undefined && from <= today && today <= to,
  );
  if (relation === 'this') return running ?? seasonPeriod(year, month);
  if (relation === 'last')
    return seasons.filter(({ to }) => to !== undefined && to < today).at(-1) ?? unknownPeriod('month');
  return seasons.find(({ from }) => from !== undefined && from > today) ?? unknownPeriod('month');
}

/** The last season that has begun, the first that is not over, or, without a tense, the nearest. */
export function bareSeason(month: number, tense: Tense | undefined, today: number): Period {
  const { year } = dateOf(today);
  return choosePeriod(
    [-2, -1, 0, 1, 2].map(step => seasonPeriod(year + step, month)),
    tense,
    today,
  );
}

/** Of periods in order the last that has begun, the first that is not over, or the one least far away. */
export function choosePeriod(periods: readonly Period[], tense: Tense | undefined, today: number): Period {
  const away = ({ from = today, to = today }: Period): number => Math.max(0, from - today, today - to);
  const found =
    tense === 'future'
      ? periods.find(({ to }) => to !== undefined && to >= today)
      : tense === 'past'
        ? periods.filter(({ from }) => from !== undefined && from <= today).at(-1)
        : [...periods].sort((a, b) => away(a) - away(b) || (a.from ?? 0) - (b.from ?? 0))[0];
  return found ?? unknownPeriod('month');
}
