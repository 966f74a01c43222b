import { describe, expect, it } from 'vitest';
import { isDebian, isDebianLike, lastWords } from './install.ts';

describe('isDebianLike', () => {
  it.each([
    ['ID=debian\nVERSION_ID="12"', true],
    ['NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian', true],
    ['ID=linuxmint\nID_LIKE="ubuntu debian"', true],
    ['ID=fedora\nNAME="not debian"', false],
    ['', false],
  ])('of %j is %s', (text, expected) => {
    expect(isDebianLike(text)).toBe(expected);
  });
});

describe('isDebian', () => {
  it.each([
    ['ID=debian\nVERSION_ID="12"', true],
    ['NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian', false],
    ['ID=fedora\nNAME="debian"', false],
  ])('of %j is %s', (text, expected) => {
    expect(isDebian(text)).toBe(expected);
  });
});

describe('lastWords', () => {
  it('is the line that names the error, not the stack after it', () => {
    expect(lastWords('Downloading …\nError: getaddrinfo ENOTFOUND cdn\n    at a (b.js:1:2)\n')).toBe(
      'Error: getaddrinfo ENOTFOUND cdn',
    );
  });

  it('is the last line where none names an error', () => {
    expect(lastWords('one\ntwo\n')).toBe('two');
    expect(lastWords('')).toBe('it said nothing');
  });
});
