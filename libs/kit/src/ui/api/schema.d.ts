/** Stands in until the file is generated from the server's OpenAPI: any path, any JSON. */
interface AnyOperation {
  parameters: { query?: Record<string, unknown>; header?: Record<string, unknown>; path?: Record<string, unknown> };
  requestBody?: { content: { 'application/json': unknown } };
  responses: { 200: { content: { 'application/json': unknown } } };
}

export interface paths {
  [path: string]: { get: AnyOperation; put: AnyOperation; post: AnyOperation; patch: AnyOperation; delete: AnyOperation };
}
