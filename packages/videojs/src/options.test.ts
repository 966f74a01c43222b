import { describe, expect, it } from 'vitest';
import { checkOptions, checkSource } from './options.ts';

function messageOf(options: unknown): string {
  try {
    checkOptions(options);
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing was thrown';
}

describe('checkOptions', () => {
  it('fills what is left out', () => {
    expect(checkOptions({ src: 'case.json' })).toEqual({
      source: { src: 'case.json', base: undefined },
      settings: {
        layout: 'auto',
        timeline: true,
        legend: true,
        list: false,
        menu: true,
        keys: true,
        overlay: true,
        follow: true,
        mirror: false,
        playback: 'through',
        deepLink: false,
        maxBytes: 41943040,
        timeout: 20,
      },
    });
  });

  it('takes a document that is no document: that is an issue of the load, and no misuse', () => {
    expect(checkOptions({ document: 7 }).source).toEqual({ document: 7, base: undefined });
  });

  it.each([
    [undefined, 'claimcue options: undefined is not an object. Give'],
    [[], 'claimcue options: a list of 0 is not an object. Give'],
    [{}, 'claimcue options: neither src nor document is given. Give'],
    [{ src: 'a', document: {} }, 'claimcue options: both src and document are given. Give one'],
    [{ src: 4 }, 'claimcue options.src: 4 is not an address. Give'],
    [{ src: 'a', base: 4 }, 'claimcue options.base: 4 is not an address. Give'],
    [{ src: 'a', lst: '#list' }, 'claimcue options.lst: there is no such option. There are src, document,'],
    [{ src: 'a', parties: 'union' }, 'claimcue options.parties: "union" is not a list of party ids. Give'],
    [{ src: 'a', layout: 'over' }, 'claimcue options.layout: "over" is not a layout. Give'],
    [{ src: 'a', timeout: -1 }, 'claimcue options.timeout: -1 is not a number of seconds above 0. Leave'],
    [{ src: 'a', list: true }, 'claimcue options.list: true is not false, an element or a selector. Give'],
    [{ src: 'a', onIssue: {} }, 'claimcue options.onIssue: an object is not a function. Give'],
  ])('says what is wrong with %j, and what may be given', (options, message) => {
    expect(messageOf(options)).toContain(message);
  });

  it('throws a TypeError with a code', () => {
    expect(() => checkOptions({ src: 'a', parties: 4 })).toThrow(
      expect.objectContaining({ name: 'ClaimcueUsageError', code: 'wrong-option' }),
    );
    expect(() => checkOptions({})).toThrow(TypeError);
  });
});

describe('checkSource', () => {
  it('refuses settings: they belong to the player and not to a document', () => {
    expect(() => checkSource({ src: 'a', layout: 'sides' })).toThrow(
      'claimcue.load().layout: there is no such',
    );
  });
});
