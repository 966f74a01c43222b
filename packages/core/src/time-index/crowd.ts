/** Ranges, and the part of the line of time in which they begin and end. */
export class Crowd {
  /** Places in the list that was given, ascending. */
  readonly places: number[] = [];
  /** The first and the last of the bounds that lie in the part, in seconds. */
  from = Number.POSITIVE_INFINITY;
  until = Number.NEGATIVE_INFINITY;

  add(place: number): void {
    this.places.push(place);
  }

  /** Makes the part so large that it holds a bound. */
  reach(seconds: number): void {
    if (seconds < this.from) this.from = seconds;
    if (seconds > this.until) this.until = seconds;
  }
}

/** All ranges that have a length: a point is never active. */
export function everyRange(bounds: Float64Array): Crowd {
  const crowd = new Crowd();
  for (let place = 0; 2 * place < bounds.length; place++) {
    const start = bounds[2 * place]!;
    const end = bounds[2 * place + 1]!;
    if (!(start < end)) continue;
    crowd.add(place);
    if (start !== Number.NEGATIVE_INFINITY) crowd.reach(start);
    if (end !== Number.POSITIVE_INFINITY) crowd.reach(end);
  }
  return crowd;
}
