// A catalogue: the same words in every language, checked by the compiler. Each panel has its own.
import type { Language } from '../state/index.js';

/** Plain words, or a function for words that hold a number or a name. */
export type Words = { readonly [key: string]: string | ((...values: never[]) => string) | Words };

export type Catalogue<T extends Words> = Readonly<Record<Language, T>>;

/**
 * Declares a catalogue; a language that lacks a word does not compile.
 * @example const words = defineWords({ en: { hidden: (n: number) => `${n} hidden` }, nl: { hidden: n => `${n} verborgen` } });
 */
export function defineWords<T extends Words>(catalogue: { en: T; nl: NoInfer<Widen<T>> }): Catalogue<Widen<T>> {
  return catalogue as Catalogue<Widen<T>>;
}

/** Literal strings become `string`, so that the other language may differ. */
type Widen<T> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] extends Words ? Widen<T[K]> : T[K] };
