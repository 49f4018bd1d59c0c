// The trained splitter of a language, where it has one.
import { SentenceModel } from '../../language/index.js';
import { loadModel } from '../../resources/index.js';

/** Undefined for Dutch, which rules split. @throws InputError when the file of the model is missing or damaged */
export function loadSentenceModel(language: 'nl' | 'en'): SentenceModel | undefined {
  return language === 'en' ? new SentenceModel(loadModel('sentences', language)) : undefined;
}
