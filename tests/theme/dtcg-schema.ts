/** JSON Schema for the parts of DTCG 2025.10 that our token files use; stricter than the standard, never looser. */
const reference = { type: 'string', pattern: '^\\{[^{}]+\\}$' };
const orReference = (schema: object) => ({ anyOf: [reference, schema] });
const exactly = (properties: Record<string, object>, optional: string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});

const measure = (...units: string[]) => exactly({ value: { type: 'number' }, unit: { enum: units } });
const dimension = measure('px');
const share = { type: 'number', minimum: 0, maximum: 1 };
/** The ranges are those of the Color module: lightness and sRGB from 0 to 1, chroma from 0, hue below 360. */
const COMPONENTS = {
  srgb: [share, share, share],
  oklch: [share, { type: 'number', minimum: 0 }, { type: 'number', minimum: 0, exclusiveMaximum: 360 }],
};
const color = {
  anyOf: Object.entries(COMPONENTS).map(([colorSpace, items]) =>
    exactly(
      {
        colorSpace: { const: colorSpace },
        components: { type: 'array', items, minItems: 3, maxItems: 3, additionalItems: false },
        alpha: share,
        hex: { type: 'string', pattern: '^#[0-9a-f]{6}$' },
      },
      ['alpha'],
    ),
  ),
};

export const VALUE_SCHEMAS: Readonly<Record<string, object>> = {
  color: orReference(color),
  dimension: orReference(dimension),
  duration: measure('ms'),
  number: { type: 'number' },
  fontFamily: { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1 },
  cubicBezier: {
    type: 'array',
    items: [
      { type: 'number', minimum: 0, maximum: 1 },
      { type: 'number' },
      { type: 'number', minimum: 0, maximum: 1 },
      { type: 'number' },
    ],
    minItems: 4,
    additionalItems: false,
  },
  shadow: {
    type: 'array',
    minItems: 1,
    items: exactly({ color, offsetX: dimension, offsetY: dimension, blur: dimension, spread: dimension }),
  },
  typography: exactly({
    fontFamily: reference,
    fontSize: dimension,
    fontWeight: { type: 'number', minimum: 1, maximum: 1000 },
    letterSpacing: dimension,
    lineHeight: { type: 'number', exclusiveMinimum: 0 },
  }),
};

const token = {
  type: 'object',
  properties: {
    $value: {},
    $type: { enum: Object.keys(VALUE_SCHEMAS) },
    $description: { type: 'string' },
    $extensions: { type: 'object', propertyNames: { pattern: '^[a-z]+(\\.[a-z]+)+$' } },
  },
  required: ['$value'],
  additionalProperties: false,
};

export const FILE_SCHEMA = {
  type: 'object',
  properties: { $schema: { const: 'https://www.designtokens.org/schemas/2025.10/format.json' } },
  required: ['$schema'],
  allOf: [{ $ref: '#/definitions/group' }],
  definitions: {
    token,
    group: {
      type: 'object',
      properties: {
        $schema: { type: 'string' },
        $type: { enum: Object.keys(VALUE_SCHEMAS) },
        $description: { type: 'string' },
      },
      patternProperties: {
        '^[^${}.][^{}.]*$': {
          if: { required: ['$value'] },
          then: { $ref: '#/definitions/token' },
          else: { $ref: '#/definitions/group' },
        },
      },
      additionalProperties: false,
    },
  },
};
