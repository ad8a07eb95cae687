import type { Answer, Call, Context } from '../context.ts';
import type { Issue } from '../issues.ts';

/** The name of a schema in discord-api-spec, a list of such things, or any one of several. */
export type BodySchema = string | { listOf: BodySchema } | { oneOf: string[] };

export interface Route {
  method: string;
  /** Discord's path, with {names}. */
  path: string;
  /** Discord's operation id. */
  op: string;
  /** The schema of the body; a function where it depends on the body or the place. */
  body?: BodySchema | ((body: unknown, context: Context, params: Record<string, string>) => BodySchema);
  /** The schema of the answer. */
  answer?: BodySchema;
  status?: number;
  /** Documented limits that the schema lacks, where they need nothing but the body. */
  check?: (body: unknown) => Issue[];
  /** Needs no bot token: the path carries its own. */
  open?: boolean;
  handle(context: Context, call: Call): Answer | Promise<Answer>;
}

export interface Match {
  route: Route;
  params: Record<string, string>;
}

/** Finds the route of a path; literal segments win over {names}. */
export function createMatcher(routes: Route[]): (method: string, path: string) => Match | null {
  const compiled = routes
    .map(route => ({
      route,
      pattern: new RegExp(`^${route.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
      names: route.path.split('{').length,
    }))
    .sort((a, b) => a.names - b.names);
  return (method, path) => {
    for (const { route, pattern } of compiled) {
      const found = route.method === method ? pattern.exec(path) : null;
      if (found) return { route, params: { ...found.groups } };
    }
    return null;
  };
}
