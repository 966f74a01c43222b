/*
 * The forms of single fields. They stand apart from the Zod fields because the guard is generated with them in it.
 * None carries a flag that changes its meaning: JSON Schema has room for the pattern alone.
 */

/** Any scheme, then no character that an IRI may not hold. */
export const iriPattern = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/u;

/** http or https, a host, then no character that an IRI may not hold. */
export const webAddressPattern = /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s<>"{}|\\^`/?#:@][^\s<>"{}|\\^`]*$/u;

/**
 * http(s), `blob:`, or a path without a scheme.
 * Control characters are refused because browsers drop them while reading a scheme (`java\tscript:`).
 */
export const mediaAddressPattern =
  /^(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/?#:@\\]|[Bb][Ll][Oo][Bb]:|(?![A-Za-z][A-Za-z0-9+.-]*:)[^\s\p{Cc}\\])[^\p{Cc}\\]*$/u;

/** The form of a BCP 47 tag. */
export const languagePattern = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u;

/** A SHA-256 in hexadecimal. */
export const sha256Pattern = /^[0-9a-fA-F]{64}$/u;

/** A whole number or a ratio of two. */
export const frameRatePattern = /^[1-9]\d*(?:\/[1-9]\d*)?$/u;

/** `#rgb` or `#rrggbb`. */
export const colorPattern = /^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/u;

/** JSON Pointer. */
export const pointerPattern = /^(?:\/(?:[^~/]|~[01])*)*$/u;

/** A namespace, a colon, a key. */
export const namespacedKeyPattern = /^[A-Za-z0-9.-]+:[\s\S]+$/u;

/** Any 1.x: a 1.0 reader opens what a 1.1 writer wrote. */
export const versionPattern = /^1\.\d+$/u;
