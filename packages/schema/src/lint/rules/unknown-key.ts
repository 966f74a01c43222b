import { nearestWord } from '../../issues/nearest-word.ts';
import { nounFields } from '../../nouns/noun-fields.gen.ts';
import { eachNoun } from '../each-text.ts';
import { rule } from '../rule.ts';

/** A key without a namespace that the format does not know is a slip, or will clash with a later version. */
export const unknownKey = rule({
  name: 'unknown-key',
  severity: 'warning',
  summary: 'A key that the format does not know has a namespace, such as "vendor:key".',
  check(document, report) {
    eachNoun(document, (noun, value, path) => {
      const fields = nounFields.get(noun)!;
      for (const key of Object.keys(value)) {
        if (fields.has(key) || key.includes(':')) continue;
        report(() => {
          const nearest = nearestWord(key, [...fields.keys()]);
          return {
            path: [...path, key],
            value: value[key],
            message: 'is not a key of the format, so no reader looks at it',
            remedy:
              nearest === undefined
                ? 'Move it into "extensions" under a namespaced key, such as "vendor:key".'
                : `Did you mean "${nearest}"?`,
          };
        });
      }
    });
  },
});
