/** The part of JSON Schema that the claim document uses. The generators refuse whatever is not in here. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}
/** The name of the definition that a schema points to. */
export declare function nameOfRef(schema: JsonSchema): string | undefined;
/** The definitions by name; the root is `ClaimDocument`. */
export declare function definitionsOf(root: JsonSchema): [name: string, schema: JsonSchema][];
