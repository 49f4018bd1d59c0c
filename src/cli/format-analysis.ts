// What was found in one article, for a person: each claim with its sentence and the rule that found it.
import type { Outcome } from '../extract/index.js';
import { type Article, type Claim, type LocalEntity, supportOf } from '../model/index.js';
import { countOf } from './count-of.js';
import { formatQuantity, formatQuote } from './format-fact.js';
import { plainText } from './plain-text.js';
import type { Terminal } from './terminal.js';

/** Title and counts, then the claims in the order of the text. */
export function formatAnalysis(
  { article, analysis, refusals }: { article: Article } & Outcome,
  terminal: Terminal,
): string[] {
  const { bold, dim } = terminal.paint;
  const { entities, mentions, claims, extractor } = analysis;
  const names = namesOfMentions(mentions, entities);
  const title = article.title ?? article.url ?? article.source ?? article.id;
  const found = [countOf(entities.length, 'entity'), countOf(claims.length, 'claim'), `${refusals.length} refused`];
  const language = article.language === 'other' ? 'neither Dutch nor English: no claims' : article.language;
  return [
    bold(plainText(title)),
    dim(
      `${[article.publishedAt, language, found.join(', '), extractor].filter(part => part !== undefined).join(' · ')}`,
    ),
    '',
    ...[...claims].sort(byPlace).flatMap(claim => [...formatClaim(claim, names, terminal), '']),
  ];
}

function formatClaim(claim: Claim, names: ReadonlyMap<string, string>, terminal: Terminal): string[] {
  const { bold, cyan, dim, red } = terminal.paint;
  const nameOf = (mention: string): string => plainText(names.get(mention) ?? mention);
  const says = claim.claimants.length === 0 ? '' : `  says ${claim.claimants.map(nameOf).join(', via ')}`;
  const details = [formatQuantity(claim.quantity), claim.role, claim.time?.iso ?? claim.time?.text].filter(
    part => part !== undefined,
  );
  const not = claim.polarity === 'negated' ? red('not ') : '';
  const triple = `${bold(nameOf(claim.subject))} –${not}${cyan(claim.predicate)}→ ${formatObject(claim, nameOf)}`;
  return [
    `${claim.modality.padEnd('conditional'.length)} ${triple}${details.length === 0 ? '' : ` (${plainText(details.join(', '))})`}${says}`,
    ...formatQuote(supportOf(claim)?.quote ?? '', terminal),
    `    ${dim(`${claim.rule} · confidence ${claim.confidence}`)}`,
  ];
}

function formatObject({ object }: Claim, nameOf: (mention: string) => string): string {
  if (object === undefined) return '·';
  return 'mention' in object ? nameOf(object.mention) : `“${plainText(object.literal)}”`;
}

function namesOfMentions(
  mentions: readonly { id: string; localId: string; surface: string }[],
  entities: readonly LocalEntity[],
): ReadonlyMap<string, string> {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return new Map(mentions.map(({ id, localId, surface }) => [id, names.get(localId) ?? surface]));
}

function byPlace(a: Claim, b: Claim): number {
  return (supportOf(a)?.start ?? 0) - (supportOf(b)?.start ?? 0);
}
