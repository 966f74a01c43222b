import { formatPath } from '../issues/format-path.ts';
import type { ClaimDocument } from '../nouns/model.gen.ts';
import { type ListName, Names, namedLists } from './names.ts';
import type { Report } from './report.ts';

/** Reports every id that is used twice, whatever it names, and returns the names for the checks after it. */
export function checkIds(document: ClaimDocument, report: Report): Names {
  const names = new Names(document);
  for (const list of namedLists) {
    const things = document[list];
    if (things === undefined) continue;
    const known = names.in(list);
    for (let index = 0; index < things.length; index++) {
      const { id } = things[index]!;
      if (!known.add(id, index)) reportTwice(id, list, index, names, report);
    }
  }
  const editor = names.in('parties').indexOf('editor');
  if (editor >= 0) {
    report(() => ({
      code: 'reserved-id',
      path: ['parties', editor, 'id'],
      value: 'editor',
      message: '"editor" means whoever made the document, where a relation is attributed',
      remedy: 'Give the party another id, and mend the references to it.',
    }));
  }
  return names;
}

// Apart from the loop: a function that is made in it would be made for every id.
function reportTwice(id: string, list: ListName, index: number, names: Names, report: Report): void {
  report(() => {
    const first = names.find(id)!;
    return {
      code: 'duplicate-id',
      path: [list, index, 'id'],
      value: id,
      message: `"${id}" is already the id of ${formatPath([first.list, first.index])}`,
      remedy: 'Give each thing an id of its own, and mend the references to it.',
    };
  });
}
