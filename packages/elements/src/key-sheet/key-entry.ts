import type { MessageKey, Translator } from '@claimcue/core';

/** One line of a key sheet: keys, and what they do. */
export interface KeyEntry {
  /**
   * Any of these does it. Each is a `KeyboardEvent.key`, with what is held down before it: `Shift+ArrowLeft`, `?`, ` `.
   */
  readonly keys: readonly string[];
  /** What it does: the name of a text of the interface, or the words themselves. */
  readonly label: MessageKey | { readonly text: string };
}

/** A key as it is shown, and as it is read out where that is a sign. */
export interface KeyName {
  readonly shown: string;
  readonly spoken: string;
}

const arrows = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' } as const;
const named: Readonly<Record<string, MessageKey>> = {
  ' ': 'keySpace',
  ArrowDown: 'keyArrowDown',
  ArrowLeft: 'keyArrowLeft',
  ArrowRight: 'keyArrowRight',
  ArrowUp: 'keyArrowUp',
  End: 'keyEnd',
  Enter: 'keyEnter',
  Escape: 'keyEscape',
  Home: 'keyHome',
  PageDown: 'keyPageDown',
  PageUp: 'keyPageUp',
  Shift: 'keyShift',
};

/** The keys of a combination such as `Shift+ArrowLeft`; `+` alone, or at its end, is the key itself. */
export function keyNames(combination: string, translator: Translator): KeyName[] {
  const held = combination.endsWith('+') ? combination.slice(0, -1) : combination;
  const keys = held.split('+').filter((key) => key !== '');
  if (held !== combination) keys.push('+');
  return keys.map((key) => {
    const name = Object.hasOwn(named, key)
      ? translator.text(named[key]!)
      : key.length === 1
        ? key.toUpperCase()
        : key;
    return { shown: Object.hasOwn(arrows, key) ? arrows[key as keyof typeof arrows] : name, spoken: name };
  });
}
