type Expectation = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma' | 'end';

/** Where a text stops being JSON, what is wrong there, and how to mend it. */
export interface SyntaxFault {
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

const numberForm = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const wordForm = /[^\s{}[\]:,"]+/y;
const spaceForm = /[ \t\n\r]*/y;
/**
 * Finds where a text stops being JSON. Engines differ in what they say, and some say no place.
 * Called only after `JSON.parse` has failed. Linear in the text, without recursion.
 *
 * @returns nothing where the text is JSON after all.
 */
export function findSyntaxError(text: string): SyntaxFault | undefined {
  // One character for each open bracket; `expects` is what may come next.
  const open: ('{' | '[')[] = [];
  let expects = 'value' as Expectation;
  let at = 0;
  const afterValue = (): void => {
    expects = open.length === 0 ? 'end' : 'comma';
  };
  const skip = (form: RegExp): string => {
    form.lastIndex = at;
    const piece = form.exec(text)?.[0] ?? '';
    at += piece.length;
    return piece;
  };

  for (;;) {
    skip(spaceForm);
    const character = text[at];
    if (character === undefined) {
      if (expects === 'end') return undefined;
      const bracket = open.at(-1);
      return {
        offset: text.length,
        message: 'the text ends too early',
        remedy:
          bracket === undefined
            ? 'The text is empty: check that the file was written, and that the address is right.'
            : `Close what is still open, beginning with "${bracket === '{' ? '}' : ']'}": the file may have been cut off.`,
      };
    }
    if (expects === 'end')
      return fault(at, 'more text follows the end', 'Keep one JSON value, and remove what follows it.');
    if (expects === 'colon') {
      if (character !== ':')
        return fault(at, 'a key has no ":" after it', 'Write ":" between key and value.');
      at++;
      expects = 'value';
      continue;
    }
    if (expects === 'comma') {
      const closing = open.at(-1) === '{' ? '}' : ']';
      if (character === closing) {
        at++;
        open.pop();
        afterValue();
      } else if (character === ',') {
        at++;
        expects = open.at(-1) === '{' ? 'key' : 'value';
      } else
        return fault(at, `"," or "${closing}" is missing`, `Write "," or "${closing}" before this place.`);
      continue;
    }
    if ((character === '}' && expects === 'key or }') || (character === ']' && expects === 'value or ]')) {
      at++;
      open.pop();
      afterValue();
      continue;
    }
    if (character === '"') {
      const start = at;
      at = endOfGoodString(text, start);
      if (text[at] !== '"') return stringFault(text, start, at);
      at++;
      if (expects === 'key' || expects === 'key or }') expects = 'colon';
      else afterValue();
      continue;
    }
    if (expects === 'key' || expects === 'key or }') {
      if (character === '}')
        return fault(at, 'a "," stands before "}"', 'Remove the comma after the last entry.');
      if (character === "'")
        return fault(at, 'a key stands in single quotation marks', 'Use double quotation marks: "key".');
      return fault(at, 'a key is missing or not in quotation marks', 'Write keys in quotation marks: "key".');
    }
    if (character === '{' || character === '[') {
      at++;
      open.push(character);
      expects = character === '{' ? 'key or }' : 'value or ]';
      continue;
    }
    const start = at;
    const word = skip(wordForm);
    numberForm.lastIndex = 0;
    if (word === 'true' || word === 'false' || word === 'null' || numberForm.exec(word)?.[0] === word) {
      afterValue();
      continue;
    }
    if (character === ']')
      return fault(start, 'a "," stands before "]"', 'Remove the comma after the last entry.');
    return wordFault(start, word);
  }
}

function fault(offset: number, message: string, remedy: string): SyntaxFault {
  return { offset, message, remedy };
}

const escapeForm = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

// Stops at the closing mark or at the first fault. By hand: a regular expression runs out of stack on millions of characters.
function endOfGoodString(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34 || code < 32) return at;
    if (code !== 92) continue;
    escapeForm.lastIndex = at;
    const written = escapeForm.exec(text)?.[0];
    if (written === undefined) return at;
    at += written.length - 1;
  }
  return at;
}

function stringFault(text: string, start: number, at: number): SyntaxFault {
  const character = text[at];
  if (character === undefined)
    return fault(start, 'a text that begins here is never closed', 'Close it with a quotation mark.');
  if (character === '\\')
    return fault(at, 'a "\\" stands before a character that needs none', 'Write "\\\\" for a backslash.');
  if (character === '\n' || character === '\r')
    return fault(at, 'a line ends inside a text', 'Close the text with a quotation mark, or write "\\n".');
  return fault(
    at,
    'a control character stands inside a text',
    'Remove it, or write it as "\\u" and four digits.',
  );
}

function wordFault(offset: number, word: string): SyntaxFault {
  if (word.startsWith("'"))
    return fault(offset, 'a text stands in single quotation marks', 'Use double quotation marks.');
  if (word.startsWith('//') || word.startsWith('/*'))
    return fault(offset, 'a comment stands here', 'Remove it: JSON has no comments.');
  if (word === '') return fault(offset, 'a value is missing', 'Write a value here.');
  const shown = word.length > 20 ? `${word.slice(0, 20)}…` : word;
  if (/^[-+.\d]/.test(word))
    return fault(
      offset,
      `${shown} is not a number of JSON`,
      'Write it like 14.5, without a leading "+", "." or 0.',
    );
  return fault(
    offset,
    `${shown} is not a value`,
    'Put texts in quotation marks; beside them there are numbers, true, false and null.',
  );
}
