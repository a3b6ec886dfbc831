/**
 * Rule that a value is checked by: the JSON Schema keywords the two schemas use, with
 * references replaced by what they refer to, and three words of our own.
 */
export interface Rule {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: RegExp;
  /** Values that fit the pattern, to be shown where one does not. */
  readonly examples?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Rule;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Rule>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Rule;
  readonly propertyNames?: Rule;
  readonly minProperties?: number;
  readonly anyOf?: readonly Rule[];

  /** The value is the id of a record in this list. */
  readonly list?: string;
  /** Properties that change the meaning of the record, so that it goes when one of them is bad. */
  readonly essential?: readonly string[];
  /** Lists that other properties refer to and that are therefore read before them. */
  readonly first?: readonly string[];
  /** The values readers know; others are shown in a general way. */
  readonly known?: readonly string[];
}

/** Tells whether a value of this type can be good by the rule. */
export function takes(rule: Rule, type: string): boolean {
  return rule.type === type || (Array.isArray(rule.type) && rule.type.includes(type));
}
