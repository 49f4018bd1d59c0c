// What is said when an id leads nowhere.
import { NotFoundError } from '../failure/index.js';

export function noEntity(id: string, owner?: string): NotFoundError {
  return new NotFoundError({
    code: 'no-entity',
    message:
      owner === undefined
        ? `The graph has no entity or literal ${id}.`
        : `The graph has no entity ${id} any more: it is part of ${owner} now.`,
    next:
      owner === undefined
        ? 'Search for it by name: its articles may have been retracted, or it may be part of another entity now.'
        : `Ask for ${owner} instead.`,
  });
}

export function noFact(id: string): NotFoundError {
  return new NotFoundError({
    code: 'no-fact',
    message: `The graph has no fact ${id}.`,
    next: 'Load the nodes at its ends again: the articles that said so may have been retracted or analysed anew.',
  });
}

export function noArticle(id: string): NotFoundError {
  return new NotFoundError({
    code: 'no-article',
    message: `The store has no article ${id}.`,
    next: 'Search for words of its title, or list what is there: verband query articles',
  });
}
