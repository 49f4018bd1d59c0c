// Words as they are searched: without case and diacritics, the same for every store.

/** Letters that do not come apart into a letter and a mark; the Greek one is another form at the end of a word. */
const WHOLE: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ŧ: 't', ı: 'i', ς: 'σ' },
};

/** The words of a text: letters and digits, lower-case, diacritics off; in order. */
export function foldWords(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþħŧıς]/g, letter => WHOLE[letter] ?? letter);
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
