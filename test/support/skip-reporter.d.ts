// The types of skip-reporter.js, which is plain JavaScript because Jest loads it before any transform.
export type SkipGroup = { reason: string; advice: string | undefined; suites: Set<string>; tests: number };

type TestOutcome = { status: string; title: string; fullName: string; ancestorTitles: string[] };

export declare function groupSkips(
  results: readonly { testFilePath: string; testResults: TestOutcome[] }[],
): SkipGroup[];
export declare function describeSkips(groups: readonly SkipGroup[]): string[];
