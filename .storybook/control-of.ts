/** A public property, as the custom-elements manifest describes it. */
export interface PublicProperty {
  readonly name: string;
  readonly type?: { readonly text?: string };
  readonly readonly?: boolean;
}

/** What Storybook sets a property with; `false` where nobody may set it. */
export interface PropertyControl {
  readonly control: false | 'text' | 'number' | 'boolean' | 'object' | 'select';
  readonly options?: readonly (string | number)[];
}

const byType: ReadonlyMap<string, PropertyControl> = new Map<string, PropertyControl>([
  ['string', { control: 'text' }],
  ['number', { control: 'number' }],
  ['boolean', { control: 'boolean' }],
  ['MomentOrder', { control: 'select', options: ['document', 'time'] }],
  ['OverlayLayout', { control: 'select', options: ['auto', 'sides', 'lower', 'count', 'stacked'] }],
  ['HeadingLevel', { control: 'select', options: [2, 3, 4, 5, 6] }],
  ['ClaimDocument', { control: 'object' }],
  ['Partial<Messages>', { control: 'object' }],
  ['Size', { control: 'object' }],
]);

/**
 * The control that fits a property, by its type.
 *
 * @returns nothing for a type that is not known here: it is to be added.
 */
export function controlOf({ type, readonly }: PublicProperty): PropertyControl | undefined {
  if (readonly) return { control: false };
  const name = (type?.text ?? '').replace(/ \| undefined$/, '');
  return /^readonly \w+\[\]$/.test(name) ? { control: 'object' } : byType.get(name);
}
