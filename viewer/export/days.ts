// Days of dates that may be a year or a month only.

/** The first day that an ISO date covers; undefined for anything that is none. */
export function firstDay(iso: string | undefined): string | undefined {
  const parts = partsOf(iso);
  return parts === undefined ? undefined : `${parts.year}-${parts.month ?? '01'}-${parts.day ?? '01'}`;
}

/** The last day that an ISO date covers. */
export function lastDay(iso: string | undefined): string | undefined {
  const parts = partsOf(iso);
  if (parts === undefined) return undefined;
  const month = parts.month ?? '12';
  if (parts.day !== undefined) return `${parts.year}-${month}-${parts.day}`;
  // Day 0 of the next month is the last of this one.
  const last = new Date(Date.UTC(Number(parts.year), Number(month), 0)).getUTCDate();
  return `${parts.year}-${month}-${String(last).padStart(2, '0')}`;
}

function partsOf(iso: string | undefined): { year: string; month?: string; day?: string } | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(?:T|$)/.exec(iso ?? '') ?? [];
  if (year === undefined) return undefined;
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}
