/** What an expression works on. `null` is missing. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

export type BinaryOperator =
  | 'or'
  | 'and'
  | '='
  | '<>'
  | '<'
  | '<='
  | '>'
  | '>='
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '^'
  | 'contains'
  | 'notcontains'
  | 'anyof'
  | 'allof'
  | 'noneof';

export type UnaryOperator = '!' | 'empty' | 'notempty';

export type Expression =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Expression[] }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    };

/**
 * What arithmetic makes of a missing value. `zero` is what SurveyJS does, for conditions that were written for it. `missing`
 * is for scores: what was not answered is not 0, so a sum with a gap has no value.
 */
export type MissingRule = 'zero' | 'missing';

/** The value behind `{name}`; `null` if there is none. */
export type Scope = (name: string) => Value;

/** By lower-case name. */
export const FUNCTIONS = {
  iif: 'iif',
  sum: 'sum',
  avg: 'avg',
  min: 'min',
  max: 'max',
  count: 'count',
  round: 'round',
  trunc: 'trunc',
  suminarray: 'sumInArray',
  avginarray: 'avgInArray',
  mininarray: 'minInArray',
  maxinarray: 'maxInArray',
  countinarray: 'countInArray',
} as const;
export type FunctionName = (typeof FUNCTIONS)[keyof typeof FUNCTIONS];
