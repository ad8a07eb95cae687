// The package ships its zod schemas without type declarations; spec.ts reads them as data.
declare module 'discord-api-spec/zod' {
  const schemas: Record<string, unknown>;
  export = schemas;
}
