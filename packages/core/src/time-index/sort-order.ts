// Below this the passes of a radix sort cost more than they save.
const fewEnough = 64;
const digitBits = 11;
const digits = 1 << digitBits;

/**
 * The order of some numbers: which comes first, second and so on.
 * Equal numbers keep the order in which they stand. A radix sort, because a document of 100,000 claims is sorted twice
 * before its first frame is shown.
 *
 * @param values  No NaN.
 * @returns places in `values`, ascending by value.
 */
export function sortOrder(values: Float64Array): Int32Array {
  const order = new Int32Array(values.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  if (isAscending(values)) return order;
  if (values.length <= fewEnough) return insertionSort(values, order);
  return radixSort(values, order);
}

function isAscending(values: Float64Array): boolean {
  for (let i = 1; i < values.length; i++) if (values[i - 1]! > values[i]!) return false;
  return true;
}

function insertionSort(values: Float64Array, order: Int32Array): Int32Array {
  for (let i = 1; i < order.length; i++) {
    const place = order[i]!;
    const value = values[place]!;
    let at = i;
    for (; at > 0 && values[order[at - 1]!]! > value; at--) order[at] = order[at - 1]!;
    order[at] = place;
  }
  return order;
}

function radixSort(values: Float64Array, order: Int32Array): Int32Array {
  const { low, high } = sortableBits(values);
  let from = order;
  let to: Int32Array = new Int32Array(order.length);
  for (const word of [low, high]) {
    for (let shift = 0; shift < 32; shift += digitBits) {
      const offsets = offsetsOf(word, shift);
      // Every number has the same digit here: round times leave whole words empty.
      if (offsets === undefined) continue;
      for (let i = 0; i < from.length; i++) {
        const place = from[i]!;
        const digit = (word[place]! >>> shift) & (digits - 1);
        to[offsets[digit]!++] = place;
      }
      [from, to] = [to, from];
    }
  }
  return from;
}

/** The bits of each number, changed so that they ascend as the numbers do. */
function sortableBits(values: Float64Array): { low: Uint32Array; high: Uint32Array } {
  const low = new Uint32Array(values.length);
  const high = new Uint32Array(values.length);
  const number = new Float64Array(1);
  const words = new Uint32Array(number.buffer);
  number[0] = 1;
  // Of 1 only the upper word is set: that shows which of the two words comes first on this machine.
  const upper = words[1] === 0 ? 0 : 1;
  for (let i = 0; i < values.length; i++) {
    // Minus zero is zero.
    number[0] = values[i]! + 0;
    const isNegative = words[upper]! >>> 31 === 1;
    low[i] = isNegative ? ~words[1 - upper]! : words[1 - upper]!;
    high[i] = isNegative ? ~words[upper]! : words[upper]! ^ 0x80000000;
  }
  return { low, high };
}

function offsetsOf(word: Uint32Array, shift: number): Int32Array | undefined {
  const offsets = new Int32Array(digits);
  for (let i = 0; i < word.length; i++) offsets[(word[i]! >>> shift) & (digits - 1)]!++;
  if (offsets[(word[0]! >>> shift) & (digits - 1)] === word.length) return undefined;
  let sum = 0;
  for (let digit = 0; digit < digits; digit++) {
    const count = offsets[digit]!;
    offsets[digit] = sum;
    sum += count;
  }
  return offsets;
}
