// Each prints its figures and says which targets are met; the exit code is 1 where one is not.
await import('../time-index/time-index.bench.ts');
await import('../timeline/timeline.bench.ts');
await import('../quotes/quotes.bench.ts');
