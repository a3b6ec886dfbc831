// Generated from the JSON Schema by `npm run generate -w @machiplan/schema`.
export const catalogRules = {
  type: "object",
  properties: {
    $schema: { type: "string" },
    planCatalog: { type: "string", pattern: "^[0-9]+\\.[0-9]+$" },
    id: { $ref: "#/$defs/Id" },
    title: { $ref: "#/$defs/LocalizedText" },
    description: { $ref: "#/$defs/LocalizedText" },
    publisher: { $ref: "#/$defs/Publisher" },
    modified: { $ref: "#/$defs/TimePoint" },
    plans: { type: "array", items: { $ref: "#/$defs/CatalogEntry" } },
    catalogs: { type: "array", items: { $ref: "#/$defs/CatalogLink" } },
  },
  required: ["planCatalog", "id", "title", "plans"],
  $defs: {
    Id: {
      type: "string",
      minLength: 1,
      maxLength: 200,
      pattern: "^[^\\u0000-\\u001f\\u007f]+$",
    },
    LocalizedText: {
      anyOf: [
        { type: "string" },
        {
          type: "object",
          minProperties: 1,
          propertyNames: { pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$" },
          additionalProperties: { type: "string" },
        },
      ],
    },
    TimePoint: {
      type: "string",
      pattern: "^(FY[0-9]{4}|[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?)$",
    },
    Period: {
      type: "object",
      properties: {
        start: { $ref: "#/$defs/TimePoint" },
        end: { $ref: "#/$defs/TimePoint" },
        reviews: { type: "array", items: { $ref: "#/$defs/TimePoint" } },
      },
      required: ["start"],
    },
    Url: { type: "string", maxLength: 2048, pattern: "^[^\\u0000-\\u0020]+$" },
    Publisher: {
      type: "object",
      properties: {
        name: { $ref: "#/$defs/LocalizedText" },
        href: { $ref: "#/$defs/Url" },
        code: { type: "string", pattern: "^[0-9]{5,6}$" },
      },
      required: ["name"],
    },
    Origin: { enum: ["published", "derived", "editorial", "sample"] },
    CatalogEntry: {
      type: "object",
      properties: {
        href: { $ref: "#/$defs/Url" },
        id: { $ref: "#/$defs/Id" },
        title: { $ref: "#/$defs/LocalizedText" },
        publisher: { $ref: "#/$defs/Publisher" },
        period: { $ref: "#/$defs/Period" },
        status: { enum: ["draft", "proposal", "adopted", "superseded"] },
        languages: { type: "array", items: { type: "string" } },
        size: { type: "integer", minimum: 0 },
        modified: { $ref: "#/$defs/TimePoint" },
        summary: { $ref: "#/$defs/LocalizedText" },
        origin: { $ref: "#/$defs/Origin" },
      },
      required: ["href", "id", "title"],
    },
    CatalogLink: {
      type: "object",
      properties: {
        href: { $ref: "#/$defs/Url" },
        title: { $ref: "#/$defs/LocalizedText" },
      },
      required: ["href", "title"],
    },
  },
} as const;
